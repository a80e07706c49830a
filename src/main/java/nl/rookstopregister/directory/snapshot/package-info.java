/** The directory in memory: built at start, swapped when a coach changed, here or on another node. */
@NullMarked
package nl.rookstopregister.directory.snapshot;

import org.jspecify.annotations.NullMarked;
