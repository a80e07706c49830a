package nl.rookstopregister.shortestway.model;

import java.time.LocalDate;

/** What came of naming an activity. */
public sealed interface Naming {

    int MOST = 20;

    record Accepted() implements Naming {}

    /** Its first day is not after today. */
    record NotToCome() implements Naming {}

    /** @param deadline the last day on which it would count */
    record TooLate(LocalDate deadline) implements Naming {}

    /** The norm asks points that are accredited, and this one is not. */
    record NotAccredited() implements Naming {}

    /** No points are missing, or there is no running term. */
    record NothingToGain() implements Naming {}

    /** There are so many already that one must go first. */
    record TooMany() implements Naming {}

    static Naming of(ActivityOffer offer, Situation situation, LocalDate today) {
        LocalDate deadline = situation.gap().deadline();
        if (situation.gap().points().isEmpty()) {
            return new NothingToGain();
        }
        if (offer.lastDay().isAfter(deadline)) {
            return new TooLate(deadline);
        }
        if (!offer.isOpen(deadline, today)) {
            return new NotToCome();
        }
        if (!situation.gap().contribution(offer).isOfUse()) {
            return new NotAccredited();
        }
        return situation.named().size() < MOST ? new Accepted() : new TooMany();
    }
}
