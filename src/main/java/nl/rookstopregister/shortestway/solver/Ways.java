package nl.rookstopregister.shortestway.solver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.shortestway.model.ActivityOffer;
import nl.rookstopregister.shortestway.model.Contribution;
import nl.rookstopregister.shortestway.model.Gap;
import nl.rookstopregister.shortestway.model.Objective;
import nl.rookstopregister.shortestway.model.Offer;
import nl.rookstopregister.shortestway.model.PointsGap;
import nl.rookstopregister.shortestway.model.Way;
import nl.rookstopregister.shortestway.solver.Puzzle.Item;

/** A gap and what is on offer, written as a puzzle and read back as a way. */
final class Ways {

    /** Behind the objectives: of ways that take the same, the one with the fewest sessions and activities. */
    private static final int COUNT = Objective.values().length;

    /** And of these the one with the least work outside the agenda, in the better years. */
    private static final int WORK = COUNT + 1;

    private static final int HOUR = 10;
    private static final int NEVER = 0;

    private final List<Contribution> contributions;
    private final Target target;
    /** The first calendar year in which something outside the agenda can be done; it may be nearly over. */
    private final int soonest;

    private final Map<String, Integer> groups = new HashMap<>();
    private final List<Item> items = new ArrayList<>();

    Ways(List<Contribution> contributions, Target target) {
        this.contributions = contributions;
        this.target = target;
        this.soonest = contributions.stream()
                .map(Contribution::offer)
                .filter(ActivityOffer.class::isInstance)
                .mapToInt(offer -> offer.lastDay().getYear())
                .min()
                .orElse(NEVER);
        contributions.forEach(each -> items.add(item(each)));
    }

    /** What has to be reached: for each lack whether, for each requirement of points how many, accredited, over how many years. */
    record Target(
            List<Boolean> lacks,
            List<Integer> points,
            List<Integer> accredited,
            List<Integer> years,
            List<Set<Integer>> had) {

        static Target of(Gap gap) {
            return new Target(
                    gap.lacks().stream().map(_ -> true).toList(),
                    gap.points().stream().map(PointsGap::points).toList(),
                    gap.points().stream().map(PointsGap::accredited).toList(),
                    gap.points().stream().map(PointsGap::years).toList(),
                    gap.points().stream().map(PointsGap::had).toList());
        }

        List<Integer> rows() {
            return Stream.of(lacks.stream().map(asked -> asked ? 1 : 0), points.stream(), accredited.stream())
                    .flatMap(rows -> rows)
                    .toList();
        }
    }

    Solution solve(Objective objective, Collection<Set<String>> excluded, Duration limit) {
        return ExactSearch.solve(puzzle(excluded), order(objective), limit);
    }

    Way way(Solution.Chosen solution) {
        return new Way(
                solution.chosen().stream()
                        .map(item -> contributions.get(items.indexOf(item)).offer())
                        .toList(),
                solution.proven());
    }

    Puzzle puzzle(Collection<Set<String>> excluded) {
        return new Puzzle(
                items,
                target.rows(),
                target.years(),
                excluded.stream()
                        .map(set -> set.stream().map(groups::get).collect(Collectors.toUnmodifiableSet()))
                        .toList());
    }

    private List<Integer> order(Objective objective) {
        Stream<Integer> behind = soonest == NEVER ? Stream.of(COUNT) : Stream.of(COUNT, WORK);
        return Stream.concat(objective.first().stream().map(Enum::ordinal), behind)
                .toList();
    }

    private Item item(Contribution contribution) {
        Offer offer = contribution.offer();
        int group = groups.computeIfAbsent(offer.reference(), _ -> groups.size());
        List<Integer> slots = offer.days().stream()
                .map(day -> Math.toIntExact(day.toEpochDay()))
                .toList();
        return new Item(group, slots, amounts(contribution), places(contribution), weights(offer));
    }

    private int[] amounts(Contribution contribution) {
        int lacks = target.lacks().size();
        int requirements = target.points().size();
        int[] amounts = new int[lacks + 2 * requirements];
        for (int lack = 0; lack < lacks; lack++) {
            amounts[lack] = contribution.meets()[lack] ? 1 : 0;
        }
        for (int each = 0; each < requirements; each++) {
            amounts[lacks + each] = contribution.pointsFor(each);
            amounts[lacks + requirements + each] = contribution.accreditedFor(each);
        }
        return amounts;
    }

    private int[] places(Contribution contribution) {
        int[] places = new int[target.years().size()];
        for (int each = 0; each < places.length; each++) {
            int year = contribution.offer().lastDay().getYear();
            boolean counts =
                    contribution.pointsFor(each) > 0 && !target.had().get(each).contains(year);
            places[each] = counts ? year : Puzzle.NOWHERE;
        }
        return places;
    }

    /** Next year is better than later, and later better than what is left of this year. */
    private int waits(Offer offer) {
        int years = offer.lastDay().getYear() - soonest;
        return years == 0 ? HOUR - 1 : Math.min(years - 1, HOUR - 2);
    }

    private int[] weights(Offer offer) {
        int[] weights = new int[WORK + 1];
        for (Objective objective : Objective.values()) {
            weights[objective.ordinal()] = offer.takes(objective);
        }
        weights[COUNT] = 1;
        weights[WORK] = offer instanceof ActivityOffer activity
                ? HOUR * activity.effort().hours() + waits(offer)
                : 0;
        return weights;
    }
}
