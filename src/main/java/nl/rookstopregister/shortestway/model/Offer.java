package nl.rookstopregister.shortestway.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.rookstopregister.norms.Fact;

/** Something that a coach may do to close a gap: a session of the agenda, or an activity outside it. */
public sealed interface Offer permits SessionOffer, ActivityOffer {

    UUID id();

    /** As the coach or the agenda calls it. */
    String name();

    /** Of what is done once: a training, or a kind of activity in a calendar year. */
    String reference();

    /** The days that it claims; none for what can be done on any. */
    List<LocalDate> days();

    /** On which it is completed; points stand on this day. */
    LocalDate lastDay();

    int points();

    long cents();

    /** So many days' work, also where it claims none in particular. */
    int length();

    /** There and back, on all of its days together; nought for what is done at home. */
    int kilometres();

    /** Whether a coach can still begin it and have it completed by the deadline. */
    boolean isOpen(LocalDate deadline, LocalDate today);

    /** What it will be in the dossier once it is completed. */
    Fact whenCompleted();

    /** What it takes of what somebody wants to keep least. */
    default int takes(Objective objective) {
        return switch (objective) {
            case COST -> Math.toIntExact(cents());
            case DAYS -> length();
            case TRAVEL -> kilometres();
        };
    }

    default LocalDate begins() {
        return days().isEmpty() ? lastDay() : days().getFirst();
    }

    default boolean overlaps(Offer other) {
        return days().stream().anyMatch(other.days()::contains);
    }
}
