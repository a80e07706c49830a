package nl.rookstopregister.shortestway.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sessions and activities that together close a gap.
 *
 * @param offers the first to begin first
 * @param proven whether nothing better by the objective can exist; false when the time was up before that was known
 */
public record Way(List<Offer> offers, boolean proven) {

    public Way {
        offers = offers.stream().sorted(Comparator.comparing(Offer::begins)).toList();
    }

    public long cents() {
        return offers.stream().mapToLong(Offer::cents).sum();
    }

    public int days() {
        return takes(Objective.DAYS);
    }

    public int kilometres() {
        return takes(Objective.TRAVEL);
    }

    public int points() {
        return offers.stream().mapToInt(Offer::points).sum();
    }

    public int takes(Objective objective) {
        return offers.stream().mapToInt(offer -> offer.takes(objective)).sum();
    }

    /**
     * Two ways with the same of these are one to a coach: whatever the dates of the trainings, and whatever is done at home
     * in which year.
     */
    public Set<String> references() {
        return offers.stream()
                .filter(offer -> !(offer instanceof ActivityOffer activity) || activity.isNamed())
                .map(Offer::reference)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether something in it only counts when the office says so. */
    public boolean isToBeJudged() {
        return offers.stream().anyMatch(ActivityOffer.class::isInstance);
    }

    public LocalDate lastDay() {
        return offers.stream()
                .map(Offer::lastDay)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
