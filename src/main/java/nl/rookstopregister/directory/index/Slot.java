package nl.rookstopregister.directory.index;

import nl.rookstopregister.directory.model.DirectoryEntry;

/**
 * A coach's place in the index. The index holds only its number, so that a changed coach is found as they are now, whatever
 * the searcher at work was opened on.
 *
 * @param values of each facet what the coach has while practising, as {@link FacetValues} numbers them
 */
record Slot(DirectoryEntry entry, int[][] values) {}
