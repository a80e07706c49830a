/** Attendance as providers, coaches, the office and machines meet it. */
@NullMarked
package nl.rookstopregister.attendance.model;

import org.jspecify.annotations.NullMarked;
