package nl.rookstopregister.shortestway.solver;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.shortestway.solver.Puzzle.Item;

/**
 * A price for every row and every place of a spread, and what follows from it: a bound below which no answer can weigh
 * (Lagrangian relaxation), and for each item how heavy an answer with that item at least is. Any prices give a true bound;
 * it is computed in whole numbers, so that rounding cannot make it untrue.
 */
final class Prices {

    /** So many parts of a price make one unit of weight; finer where weights are small. */
    final int scale;

    final long[] reduced;
    private final long bound;
    private final Map<Integer, Long> least = new HashMap<>();
    private final int[] groups;

    Prices(Puzzle puzzle, int weight, Incidence incidence, double[] prices) {
        List<Item> items = puzzle.items();
        this.scale = scale(items, weight);
        long[] whole =
                Arrays.stream(prices).mapToLong(price -> (long) (price * scale)).toArray();
        this.groups = items.stream().mapToInt(Item::group).toArray();
        this.reduced = new long[items.size()];
        for (int item = 0; item < reduced.length; item++) {
            reduced[item] = (long) items.get(item).weights()[weight] * scale;
            for (int at = 0; at < incidence.rows[item].length; at++) {
                reduced[item] -= whole[incidence.rows[item][at]] * incidence.amounts[item][at];
            }
            least.merge(groups[item], Math.min(0, reduced[item]), Math::min);
        }
        this.bound = incidence.worth(whole)
                + least.values().stream().mapToLong(Long::longValue).sum();
    }

    private static int scale(List<Item> items, int weight) {
        int heaviest =
                items.stream().mapToInt(item -> item.weights()[weight]).max().orElse(1);
        return Math.max(1, 100_000 / Math.max(1, heaviest));
    }

    /** No answer weighs less. */
    long bound() {
        return Math.max(0, -Math.floorDiv(-bound, scale));
    }

    /** Whether an answer with this item might weigh no more than the limit. */
    boolean mayBeIn(int item, long limit) {
        return bound + reduced[item] - leastOf(item) <= limit * scale;
    }

    /** What the reduced weights of an answer add up to at most, when it weighs nothing. */
    long allowance() {
        return least.values().stream().mapToLong(Long::longValue).sum() - bound;
    }

    private long leastOf(int item) {
        return least.getOrDefault(groups[item], 0L);
    }
}
