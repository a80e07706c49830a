/** Pages for signing in, for one's own safety, and for managing users. */
@NullMarked
package nl.rookstopregister.accounts.web;

import org.jspecify.annotations.NullMarked;
