/** The directory as one index in memory (Lucene), which a search asks and a change touches in one place only. */
@NullMarked
package nl.rookstopregister.directory.index;

import org.jspecify.annotations.NullMarked;
