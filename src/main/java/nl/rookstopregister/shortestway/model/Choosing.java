package nl.rookstopregister.shortestway.model;

/** What came of choosing sessions: all of them, or none. */
public sealed interface Choosing {

    record Chosen() implements Choosing {}

    /** Nothing was chosen that is still in the agenda, has room and begins after today. */
    record NotOffered() implements Choosing {}

    /** @param name of a training that is in the dossier, booked, or chosen already */
    record TwiceTheSame(String name) implements Choosing {}

    /** @param name of a training of which a day is taken already */
    record Overlapping(String name) implements Choosing {}
}
