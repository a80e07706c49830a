/** The pages of the front door. */
@NullMarked
package nl.rookstopregister.home.web;

import org.jspecify.annotations.NullMarked;
