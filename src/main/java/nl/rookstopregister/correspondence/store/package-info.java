/** Mails and letters in PostgreSQL. */
@NullMarked
package nl.rookstopregister.correspondence.store;

import org.jspecify.annotations.NullMarked;
