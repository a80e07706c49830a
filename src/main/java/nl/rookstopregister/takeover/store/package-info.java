/** Deliveries and old numbers in PostgreSQL, schema {@code takeover}. */
@NullMarked
package nl.rookstopregister.takeover.store;

import org.jspecify.annotations.NullMarked;
