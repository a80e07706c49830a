/** What the reminders do by themselves. */
@NullMarked
package nl.rookstopregister.reminders.jobs;

import org.jspecify.annotations.NullMarked;
