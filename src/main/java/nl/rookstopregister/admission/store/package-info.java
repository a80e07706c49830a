/** Applications in PostgreSQL, schema {@code admission}. */
@NullMarked
package nl.rookstopregister.admission.store;

import org.jspecify.annotations.NullMarked;
