/** The accounts in the database. */
@NullMarked
package nl.rookstopregister.accounts.store;

import org.jspecify.annotations.NullMarked;
