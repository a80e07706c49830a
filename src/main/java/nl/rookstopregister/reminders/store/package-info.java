/** Reminders in PostgreSQL, schema {@code reminders}. */
@NullMarked
package nl.rookstopregister.reminders.store;

import org.jspecify.annotations.NullMarked;
