/** What the accounts do after the answer has gone out. */
@NullMarked
package nl.rookstopregister.accounts.jobs;

import org.jspecify.annotations.NullMarked;
