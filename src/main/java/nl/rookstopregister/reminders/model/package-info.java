/** Which reminders are due, and what becomes of each: plain Java. */
@NullMarked
package nl.rookstopregister.reminders.model;

import org.jspecify.annotations.NullMarked;
