package nl.rookstopregister.shortestway.solver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import nl.rookstopregister.shortestway.solver.Puzzle.Item;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Settings;
import org.chocosolver.solver.Solver;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;

/** The few items that a light answer can be made of, searched to the end by the constraint solver. */
final class Core {

    private final Model model;
    private final Puzzle puzzle;
    private final BoolVar[] taken;

    /** @param most what the chosen may weigh, for each weight that has been made least already */
    Core(Puzzle puzzle, Map<Integer, Integer> most) {
        // A table of all combinations, which the library builds for short sums, takes minutes where the numbers are
        // large.
        this.model = new Model("", Settings.prod().setEnableTableSubstitution(false));
        this.puzzle = puzzle;
        this.taken = model.boolVarArray(puzzle.items().size());
        exclusions();
        rows();
        spreads();
        most.forEach((weight, limit) -> model.scalar(taken, amounts(item -> item.weights()[weight]), "<=", limit)
                .post());
    }

    /**
     * The lightest choice of at most this weight.
     *
     * @param found told of each choice that is lighter than the one before
     * @return whether the search came to its end
     */
    boolean search(int weight, long limit, Prices prices, int[] original, Duration time, Listener found) {
        IntVar total = model.intVar(0, Math.toIntExact(limit), true);
        model.scalar(taken, amounts(item -> item.weights()[weight]), "=", total).post();
        keepToBound(total, prices, original);
        model.setObjective(Model.MINIMIZE, total);
        Solver solver = model.getSolver();
        solver.setSearch(Search.inputOrderUBSearch(IntStream.range(0, taken.length)
                .boxed()
                .sorted(Comparator.comparingLong(item -> prices.reduced[original[item]]))
                .map(item -> taken[item])
                .toArray(BoolVar[]::new)));
        solver.limitTime(Math.max(1, time.toMillis()));
        while (solver.solve()) {
            found.found(IntStream.range(0, taken.length)
                    .filter(item -> taken[item].getValue() == 1)
                    .mapToObj(puzzle.items()::get)
                    .toList());
        }
        return !solver.isStopCriterionMet();
    }

    /** Hears of better and better choices. */
    @FunctionalInterface
    interface Listener {
        void found(List<Item> choice);
    }

    /** Says nothing new, and lets the solver see early that a branch has become too heavy. */
    private void keepToBound(IntVar total, Prices prices, int[] original) {
        IntVar[] all = Arrays.copyOf(taken, taken.length + 1, IntVar[].class);
        all[taken.length] = total;
        int[] factors = new int[all.length];
        for (int item = 0; item < taken.length; item++) {
            factors[item] = Math.toIntExact(prices.reduced[original[item]]);
        }
        factors[taken.length] = -prices.scale;
        model.scalar(all, factors, "<=", Math.toIntExact(prices.allowance())).post();
    }

    private void exclusions() {
        Map<Integer, List<Integer>> groups = new HashMap<>();
        Map<Integer, List<Integer>> slots = new HashMap<>();
        for (int item = 0; item < taken.length; item++) {
            int each = item;
            groups.computeIfAbsent(puzzle.items().get(item).group(), _ -> new ArrayList<>())
                    .add(item);
            puzzle.items()
                    .get(item)
                    .slots()
                    .forEach(slot ->
                            slots.computeIfAbsent(slot, _ -> new ArrayList<>()).add(each));
        }
        groups.values().forEach(this::oneAtMost);
        slots.values().forEach(this::oneAtMost);
        puzzle.excluded().forEach(set -> {
            BoolVar[] members = which(item -> set.contains(item.group()));
            if (members.length >= set.size()) {
                model.sum(members, "<=", set.size() - 1).post();
            }
        });
    }

    private void oneAtMost(List<Integer> items) {
        if (items.size() > 1) {
            model.sum(items.stream().map(item -> taken[item]).toArray(BoolVar[]::new), "<=", 1)
                    .post();
        }
    }

    private void rows() {
        for (int row = 0; row < puzzle.rows().size(); row++) {
            int each = row;
            model.scalar(
                            taken,
                            amounts(item -> item.amounts()[each]),
                            ">=",
                            puzzle.rows().get(row))
                    .post();
        }
    }

    private void spreads() {
        for (int spread = 0; spread < puzzle.spreads().size(); spread++) {
            int each = spread;
            if (puzzle.spreads().get(spread) == 0) {
                continue;
            }
            BoolVar[] used = puzzle.items().stream()
                    .mapToInt(item -> item.places()[each])
                    .filter(place -> place != Puzzle.NOWHERE)
                    .distinct()
                    .mapToObj(place -> model.or(which(item -> item.places()[each] == place))
                            .reify())
                    .toArray(BoolVar[]::new);
            model.sum(used, ">=", puzzle.spreads().get(spread)).post();
        }
    }

    private BoolVar[] which(Predicate<Item> test) {
        return IntStream.range(0, taken.length)
                .filter(item -> test.test(puzzle.items().get(item)))
                .mapToObj(item -> taken[item])
                .toArray(BoolVar[]::new);
    }

    private int[] amounts(ToIntFunction<Item> amount) {
        return puzzle.items().stream().mapToInt(amount).toArray();
    }
}
