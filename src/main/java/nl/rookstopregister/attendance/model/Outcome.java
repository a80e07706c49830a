package nl.rookstopregister.attendance.model;

/** What became of something that a provider wanted to do with a list. */
public sealed interface Outcome {

    /** @param howMany coaches or rows it was done for */
    record Done(int howMany) implements Outcome {}

    record Obstructed(Obstacle obstacle) implements Outcome {}

    /** Lines that do not fit stand on the list: mend them, or say that they are left out. */
    record MismatchesOpen(int howMany) implements Outcome {}

    /** The row does not hold. */
    record NotReady(Verdict verdict) implements Outcome {}

    /** This person stands there already, or somebody else was first. */
    record AlreadyThere() implements Outcome {}

    /** There is no such line or attendance (any more). */
    record NotThere() implements Outcome {}

    /** A correction comes after the closing. */
    record NotClosedYet() implements Outcome {}
}
