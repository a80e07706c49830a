package nl.rookstopregister.normsetting.model;

import java.time.LocalDate;
import nl.rookstopregister.norms.NormId;

/** How adopting a draft turned out. */
public sealed interface Adopting {

    record Adopted(NormId norm, LocalDate from) implements Adopting {}

    /** Whoever proposed it does not adopt it too. */
    record OwnProposal() implements Adopting {}

    /** The day from which it should hold has come already. */
    record TooLate(LocalDate from) implements Adopting {}

    /** That version was adopted meanwhile, and never changes. */
    record VersionThere(NormId norm) implements Adopting {}

    record NothingProposed() implements Adopting {}
}
