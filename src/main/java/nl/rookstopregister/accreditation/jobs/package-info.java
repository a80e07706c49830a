/** What requests do by themselves. */
@NullMarked
package nl.rookstopregister.accreditation.jobs;

import org.jspecify.annotations.NullMarked;
