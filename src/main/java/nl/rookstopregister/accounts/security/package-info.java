/** Turns the permissions and the accounts into what guards every request. */
@NullMarked
package nl.rookstopregister.accounts.security;

import org.jspecify.annotations.NullMarked;
