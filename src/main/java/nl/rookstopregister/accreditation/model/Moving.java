package nl.rookstopregister.accreditation.model;

/** What became of a step that somebody wanted to take with a request. */
public sealed interface Moving {

    record Moved(Request request) implements Moving {}

    /** The request stands somewhere else by now. */
    record NotFromHere(RequestState state) implements Moving {}
}
