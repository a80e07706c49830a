/** Tells other nodes of changes, and hears of theirs. */
@NullMarked
package nl.rookstopregister.directory.store;

import org.jspecify.annotations.NullMarked;
