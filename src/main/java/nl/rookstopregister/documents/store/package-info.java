/** Kept files in PostgreSQL. */
@NullMarked
package nl.rookstopregister.documents.store;

import org.jspecify.annotations.NullMarked;
