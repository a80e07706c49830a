/** Attendance for machines of training providers. */
@NullMarked
package nl.rookstopregister.attendance.api;

import org.jspecify.annotations.NullMarked;
