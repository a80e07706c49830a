/** Pages for the coach and for the office. */
@NullMarked
package nl.rookstopregister.reminders.web;

import org.jspecify.annotations.NullMarked;
