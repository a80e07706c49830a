/** The ledger and what follows from it in PostgreSQL. */
@NullMarked
package nl.rookstopregister.register.store;

import org.jspecify.annotations.NullMarked;
