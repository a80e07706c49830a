package nl.rookstopregister.shortestway.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.Standing;

/**
 * Where a coach stands before the end of the term.
 *
 * @param without what is missing as long as nothing of the plan is done
 * @param picks what the coach chose
 * @param gap what is missing when all that still stands of it is done
 * @param offers what the coach may choose besides
 * @param named activities that the coach named and did not choose
 * @param today on which it is looked at
 */
public record Situation(
        Gap without, List<Pick> picks, Gap gap, List<Offer> offers, List<ActivityOffer> named, LocalDate today) {

    /** @param agenda all that is not over, at its distance from the coach, and the activities that there are besides */
    public static Situation of(
            NormBook norms,
            Dossier dossier,
            LocalDate deadline,
            List<Offer> chosen,
            List<Offer> agenda,
            LocalDate today) {
        Set<String> done = references(dossier);
        List<Offer> counted = new ArrayList<>();
        List<Pick> picks = new ArrayList<>();
        for (Offer offer : chosen) {
            Pick pick = Pick.of(offer, counted, done.contains(offer.reference()), deadline, today);
            picks.add(pick);
            if (pick.counts()) {
                counted.add(offer);
            }
        }
        Gap without = Gap.of(norms, dossier, procedure(dossier.standing()), deadline);
        Set<String> taken = new HashSet<>(done);
        chosen.forEach(offer -> taken.add(offer.reference()));
        List<Offer> offers = agenda.stream()
                .filter(offer -> offer.isOpen(deadline, today))
                .filter(offer -> !taken.contains(offer.reference()))
                .filter(offer -> counted.stream().noneMatch(offer::overlaps))
                .toList();
        return new Situation(without, picks, without.with(counted), offers, named(agenda, taken), today);
    }

    private static List<ActivityOffer> named(List<Offer> all, Set<String> taken) {
        return all.stream()
                .filter(offer -> !taken.contains(offer.reference()))
                .mapMulti((Offer offer, Consumer<ActivityOffer> found) -> {
                    if (offer instanceof ActivityOffer activity && activity.isNamed()) {
                        found.accept(activity);
                    }
                })
                .toList();
    }

    /** A candidate works towards definitive registration, everybody else towards the next term. */
    private static Procedure procedure(Standing standing) {
        return standing.firstCandidate() != null ? Procedure.DEFINITIVE : Procedure.RENEWAL;
    }

    /** Trainings that were followed, or are under way or booked. */
    private static Set<String> references(Dossier dossier) {
        return dossier.facts().stream()
                .map(fact -> switch (fact) {
                    case Fact.TrainingCompleted completed ->
                        completed.training().reference();
                    case Fact.TrainingUnderWay underWay -> underWay.training().reference();
                    default -> "";
                })
                .filter(reference -> !reference.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether new dates may well come: the deadline is more than half a year off, and after the last session in the agenda. */
    public boolean hasTime() {
        return isLongBefore(today)
                && offers.stream()
                        .filter(SessionOffer.class::isInstance)
                        .allMatch(offer -> isLongBefore(offer.lastDay()));
    }

    private boolean isLongBefore(LocalDate day) {
        return day.plusMonths(6).isBefore(gap.deadline());
    }

    /** Whether there is hardly time for anything: the deadline is less than a month off. */
    public boolean isUrgent() {
        return today.plusMonths(1).isAfter(gap.deadline());
    }

    public boolean somethingChanged() {
        return picks.stream().anyMatch(Pick::changed);
    }
}
