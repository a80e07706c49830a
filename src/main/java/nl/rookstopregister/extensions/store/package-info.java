/** Requests in PostgreSQL, schema {@code extensions}. */
@NullMarked
package nl.rookstopregister.extensions.store;

import org.jspecify.annotations.NullMarked;
