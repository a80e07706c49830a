/** What providers, coaches, the office, machines and the clock ask of attendance. */
@NullMarked
package nl.rookstopregister.attendance.usecase;

import org.jspecify.annotations.NullMarked;
