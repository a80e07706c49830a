package nl.rookstopregister.shortestway.solver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.shortestway.model.Contribution;
import nl.rookstopregister.shortestway.model.Gap;
import nl.rookstopregister.shortestway.model.Objective;
import nl.rookstopregister.shortestway.model.PointsGap;
import nl.rookstopregister.shortestway.model.Shortfall;

/** How far an agenda comes where it cannot come all the way. */
record Reach(Gap gap, List<Contribution> useful, Objective objective, Duration limit) {

    /** Which requirements cannot be met, each taken by itself; when each can, then not all together. */
    static List<Shortfall> shortfalls(Gap gap, List<Contribution> useful) {
        List<Shortfall> why = new ArrayList<>();
        List<Finding> lacks = gap.lacks();
        IntStream.range(0, lacks.size())
                .filter(lack -> useful.stream().noneMatch(each -> each.meets()[lack]))
                .forEach(lack -> why.add(new Shortfall.NotOffered(lacks.get(lack))));
        for (int each = 0; each < gap.points().size(); each++) {
            int requirement = each;
            PointsGap points = gap.points().get(each);
            int most = most(useful, contribution -> contribution.pointsFor(requirement));
            int accredited = most(useful, contribution -> contribution.accreditedFor(requirement));
            int years = years(useful, requirement, points);
            if (most < points.points()) {
                why.add(new Shortfall.TooFewPoints(points, Math.min(most, accredited + points.freeLeft())));
            } else if (accredited < points.accredited()) {
                why.add(new Shortfall.TooFewAccredited(points, accredited));
            }
            if (years < points.years()) {
                why.add(new Shortfall.TooFewYears(points, years));
            }
        }
        return why.isEmpty() ? List.of(new Shortfall.NotTogether()) : List.copyOf(why);
    }

    /** Less is asked until it fits: what is not offered is dropped, then years, then points, as few as can be. */
    Target nearest(List<Shortfall> why) {
        List<Boolean> lacks = gap.lacks().stream()
                .map(lack -> why.stream()
                        .noneMatch(each -> each instanceof Shortfall.NotOffered(var missing) && missing.equals(lack)))
                .toList();
        List<Integer> years = gap.points().stream()
                .map(points ->
                        Math.min(points.years(), years(useful, gap.points().indexOf(points), points)))
                .toList();
        Target target = with(lacks, years, 1);
        for (double share : new double[] {1, 0.9, 0.8, 0.65, 0.5, 0.35, 0.2, 0.1, 0}) {
            target = with(lacks, years, share);
            if (fits(target)) {
                return most(target, share);
            }
        }
        // Not even what is offered fits together: then one after the other is dropped, the last of the norm first.
        List<Boolean> fewer = new ArrayList<>(lacks);
        for (int last = fewer.size() - 1; last >= 0; last--) {
            fewer.set(last, false);
            target = with(List.copyOf(fewer), years.stream().map(_ -> 0).toList(), 0);
            if (fits(target)) {
                return target;
            }
        }
        return target;
    }

    /** Between a share that fits and the one above it, point by point upwards. */
    private Target most(Target fitting, double share) {
        Target best = fitting;
        while (share < 1) {
            List<Integer> more =
                    best.points().stream().map(points -> points + 1).toList();
            Target next = new Target(best.lacks(), more, accredited(more), best.years(), best.had());
            if (!fits(next)) {
                return best;
            }
            best = next;
        }
        return best;
    }

    /** Of so many points, as many as must be accredited: the rest would not count. */
    private List<Integer> accredited(List<Integer> points) {
        return IntStream.range(0, points.size())
                .mapToObj(each ->
                        Math.max(0, points.get(each) - gap.points().get(each).freeLeft()))
                .toList();
    }

    private Target with(List<Boolean> lacks, List<Integer> years, double share) {
        List<Integer> points =
                gap.points().stream().map(each -> (int) (each.points() * share)).toList();
        return new Target(
                lacks,
                points,
                accredited(points),
                years,
                gap.points().stream().map(PointsGap::had).toList());
    }

    private boolean fits(Target target) {
        return new Ways(useful, target).solve(objective, List.of(), limit.dividedBy(10)) instanceof Solution.Chosen;
    }

    /** Of every training the session that gives most. */
    private static int most(List<Contribution> useful, ToIntFunction<Contribution> amount) {
        BinaryOperator<Integer> larger = BinaryOperator.maxBy(Comparator.naturalOrder());
        Map<String, Integer> byTraining =
                useful.stream().collect(Collectors.toMap(each -> each.offer().reference(), amount::applyAsInt, larger));
        return byTraining.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int years(List<Contribution> useful, int requirement, PointsGap points) {
        return (int) useful.stream()
                .filter(each -> each.pointsFor(requirement) > 0)
                .map(each -> each.offer().lastDay().getYear())
                .filter(year -> !points.had().contains(year))
                .distinct()
                .count();
    }
}
