/** What a person can ask of the accounts. */
@NullMarked
package nl.rookstopregister.accounts.usecase;

import org.jspecify.annotations.NullMarked;
