/** What attendance does by itself. */
@NullMarked
package nl.rookstopregister.attendance.jobs;

import org.jspecify.annotations.NullMarked;
