package nl.rookstopregister.portfolio.model;

/** What came of a ruling on an activity. */
public sealed interface Ruled {

    record Done() implements Ruled {}

    /** Somebody else said something about it meanwhile; look again. */
    record OvertakenBy(PointsLine line) implements Ruled {}

    record ReasonMissing() implements Ruled {}

    record PointsOutOfRange() implements Ruled {}

    record Unknown() implements Ruled {}
}
