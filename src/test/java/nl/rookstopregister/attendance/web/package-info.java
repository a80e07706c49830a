/** Attendance as providers, coaches, the office and machines meet it. */
@NullMarked
package nl.rookstopregister.attendance.web;

import org.jspecify.annotations.NullMarked;
