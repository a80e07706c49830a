/** Attendance in the database. */
@NullMarked
package nl.rookstopregister.attendance.store;

import org.jspecify.annotations.NullMarked;
