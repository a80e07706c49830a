/** What the clock, coaches and the office ask of the reminders. */
@NullMarked
package nl.rookstopregister.reminders.usecase;

import org.jspecify.annotations.NullMarked;
