package nl.rookstopregister.shortestway.solver;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.IntStream;
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
        Rules rules = new Rules(model, puzzle, taken);
        rules.post();
        most.forEach((weight, limit) -> rules.sum(item -> item.weights()[weight], "<=", limit));
    }

    /**
     * The lightest choice of at most this weight.
     *
     * @param original where its items stand among those that the prices are about
     * @param attempt told of each choice that is lighter than the one before
     * @return whether the search came to its end
     */
    boolean search(int weight, long limit, Prices prices, int[] original, Attempt attempt) {
        IntVar total = model.intVar(0, Math.toIntExact(limit), true);
        int[] weights =
                puzzle.items().stream().mapToInt(item -> item.weights()[weight]).toArray();
        model.scalar(taken, weights, "=", total).post();
        keepToBound(total, prices, original);
        model.setObjective(Model.MINIMIZE, total);
        Solver solver = model.getSolver();
        solver.setSearch(Search.inputOrderUBSearch(IntStream.range(0, taken.length)
                .boxed()
                .sorted(Comparator.comparingLong(item -> prices.reduced[original[item]]))
                .map(item -> taken[item])
                .toArray(BoolVar[]::new)));
        solver.limitTime(Math.max(1, attempt.left().toMillis()));
        while (solver.solve()) {
            attempt.found(IntStream.range(0, taken.length)
                    .filter(item -> taken[item].getValue() == 1)
                    .mapToObj(puzzle.items()::get)
                    .toList());
        }
        return !solver.isStopCriterionMet();
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
}
