/** Requests in PostgreSQL, schema {@code accreditation}. */
@NullMarked
package nl.rookstopregister.accreditation.store;

import org.jspecify.annotations.NullMarked;
