package nl.rookstopregister.training.model;

import java.time.LocalDate;

/** What became of a plan for a session. */
public sealed interface Planning {

    record Planned(TrainingSession session) implements Planning {}

    /** The training is not the provider's, or not known. */
    record NotYours() implements Planning {}

    /** The training is not accredited on that day, so the session would not count. */
    record NotAccredited(LocalDate day) implements Planning {}

    /** The session is cancelled or over: others rely on how it was. */
    record Closed() implements Planning {}
}
