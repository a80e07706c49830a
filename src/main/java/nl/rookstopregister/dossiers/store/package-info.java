/** Dossiers in PostgreSQL, schema {@code dossiers}. */
@NullMarked
package nl.rookstopregister.dossiers.store;

import org.jspecify.annotations.NullMarked;
