/** Attendance as providers, coaches, the office and machines meet it. */
@NullMarked
package nl.rookstopregister.attendance;

import org.jspecify.annotations.NullMarked;
