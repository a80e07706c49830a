package nl.rookstopregister.normsetting.model;

import java.time.LocalDate;

/** How proposing to adopt a draft turned out. */
public sealed interface Proposing {

    record Proposed() implements Proposing {}

    /** A norm holds from a later day than that on which it is adopted. */
    record NotLater(LocalDate first) implements Proposing {}

    record WithoutDecision() implements Proposing {}

    /** It was changed, proposed or put aside meanwhile. */
    record Overtaken() implements Proposing {}
}
