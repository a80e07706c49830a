package nl.rookstopregister.register;

/** What became of a proposed decision. */
public sealed interface Taking {

    record Taken(Decision decision) implements Taking {}

    /** The lifecycle has no such step from where the coach stands. */
    record NotFromHere(RegistrationState from, DecisionKind kind) implements Taking {}

    /** This body may not take this kind of decision. */
    record NotAuthorised(Body body, DecisionKind kind) implements Taking {}

    /** Somebody else decided meanwhile: look again. */
    record Overtaken(int decisionsNow) implements Taking {}

    /** Something the kind needs is missing or impossible; the key is {@code register.incomplete.<what>}. */
    record Incomplete(String what) implements Taking {}
}
