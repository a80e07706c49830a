package nl.rookstopregister.register;

import nl.rookstopregister.shared.CoachId;

/** What became of a merger, or of taking one back. */
public sealed interface Merging {

    /** Taken, or possible when it was only asked; the decision about the record that stays. */
    record Merged(Decision decision) implements Merging {}

    /** @param record the one that stands in the way */
    record Refused(CoachId record, Taking reason) implements Merging {}
}
