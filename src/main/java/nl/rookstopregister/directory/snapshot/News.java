package nl.rookstopregister.directory.snapshot;

import nl.rookstopregister.shared.CoachId;

/** What one node tells the others. */
public sealed interface News {

    record CoachChanged(CoachId coach) implements News {}

    /** Official postcodes were loaded. */
    record PostcodesChanged() implements News {}

    /** News may have been missed, or too much changed to tell one by one. */
    record AnythingChanged() implements News {}
}
