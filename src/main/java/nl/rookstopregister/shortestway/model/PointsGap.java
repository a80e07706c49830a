package nl.rookstopregister.shortestway.model;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.norms.Status;

/**
 * Points that are missing for one requirement.
 *
 * @param points in all
 * @param accredited of which at least so many accredited
 * @param years so many calendar years in which there are no points yet
 * @param had calendar years in which there are points
 */
public record PointsGap(Finding finding, int points, int accredited, int years, Set<Integer> had) {

    /** A code of the norm book, whose meaning never changes. */
    private static final String KIND = "points-gathered.asks";

    private static final int PERCENT = 100;

    static boolean concerns(Finding finding) {
        return finding.asked().asks().code().equals(KIND);
    }

    static PointsGap of(Finding finding) {
        List<Object> asks = finding.asked().asks().args();
        int asked = (int) asks.get(0);
        int free = free(finding);
        int accredited = sum(finding, fact -> isAccredited(fact));
        int others = sum(finding, fact -> !isAccredited(fact));
        Set<Integer> had = finding.counted().stream()
                .filter(fact -> points(fact) > 0)
                .map(fact -> fact.on().getYear())
                .collect(Collectors.toUnmodifiableSet());
        return new PointsGap(
                finding,
                Math.max(0, asked - accredited - Math.min(free, others)),
                Math.max(0, asked - free - accredited),
                Math.max(0, (int) asks.get(1) - had.size()),
                had);
    }

    public String requirement() {
        return finding.id();
    }

    /** So many of the points asked need not be accredited. */
    public int free() {
        return free(finding);
    }

    /** So many of the missing points need not be accredited. */
    public int freeLeft() {
        return points - accredited;
    }

    private static int free(Finding finding) {
        List<Object> asks = finding.asked().asks().args();
        return (int) asks.get(0) * (PERCENT - (int) asks.get(2)) / PERCENT;
    }

    boolean isOpen() {
        return finding.status() == Status.NOT_MET;
    }

    /** Points that are free to be of any kind, as far as they count at all. */
    private static int sum(Finding finding, Predicate<Fact> which) {
        return finding.counted().stream()
                .filter(which)
                .mapToInt(PointsGap::points)
                .sum();
    }

    static int points(Fact fact) {
        return switch (fact) {
            case Fact.TrainingCompleted completed -> completed.training().points();
            case Fact.PointsEarned earned -> earned.points();
            default -> 0;
        };
    }

    static boolean isAccredited(Fact fact) {
        return switch (fact) {
            case Fact.TrainingCompleted completed -> completed.accreditation() == Recognition.RECOGNISED;
            case Fact.PointsEarned earned -> earned.accreditation() == Recognition.RECOGNISED;
            default -> false;
        };
    }
}
