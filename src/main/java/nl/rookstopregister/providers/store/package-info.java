/** Providers in PostgreSQL, schema {@code providers}. */
@NullMarked
package nl.rookstopregister.providers.store;

import org.jspecify.annotations.NullMarked;
