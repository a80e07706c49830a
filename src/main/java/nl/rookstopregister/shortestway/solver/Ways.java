package nl.rookstopregister.shortestway.solver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rookstopregister.shortestway.model.Contribution;
import nl.rookstopregister.shortestway.model.Objective;
import nl.rookstopregister.shortestway.model.Offer;
import nl.rookstopregister.shortestway.model.Way;
import nl.rookstopregister.shortestway.solver.Puzzle.Item;

/** A gap and what is on offer, written as a puzzle and read back as a way. */
final class Ways {

    private final List<Contribution> contributions;
    private final Target target;
    private final Weights weights;
    private final Map<String, Integer> groups = new HashMap<>();
    private final List<Item> items = new ArrayList<>();

    Ways(List<Contribution> contributions, Target target) {
        this.contributions = contributions;
        this.target = target;
        this.weights = Weights.of(contributions);
        contributions.forEach(each -> items.add(item(each)));
    }

    Solution solve(Objective objective, Collection<Set<String>> excluded, Duration limit) {
        return ExactSearch.solve(puzzle(excluded), weights.order(objective), limit);
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

    private Item item(Contribution contribution) {
        Offer offer = contribution.offer();
        int group = groups.computeIfAbsent(offer.reference(), _ -> groups.size());
        List<Integer> slots = offer.days().stream()
                .map(day -> Math.toIntExact(day.toEpochDay()))
                .toList();
        return new Item(group, slots, amounts(contribution), places(contribution), weights.of(offer));
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
}
