/** Pages about requests, for providers and for those who judge. */
@NullMarked
package nl.rookstopregister.accreditation.web;

import org.jspecify.annotations.NullMarked;
