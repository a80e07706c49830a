package nl.rookstopregister.norms;

import java.time.LocalDate;
import nl.rookstopregister.shared.Days;
import org.jspecify.annotations.Nullable;

/** How a coach stands towards the transition to the 2022 norm (S1: three years for who registered in 2021 or earlier). */
public sealed interface Transition {

    /** Not registered before 2022, or not yet in transition on this day. */
    record NotConcerned() implements Transition {}

    /** Covers the profile of the new norm. */
    record Covered(Assessment profile) implements Transition {}

    /** Still has until and including the last day to cover what is missing. */
    record Running(LocalDate lastDay, Assessment profile) implements Transition {}

    /**
     * Fell short when the transition ended. The running term stays; the next renewal is judged by the new norm.
     *
     * @param keeps the running term, if it runs on this day
     */
    record FellShort(LocalDate lastDay, @Nullable Days keeps, NormId judgedBy, Assessment profile)
            implements Transition {}
}
