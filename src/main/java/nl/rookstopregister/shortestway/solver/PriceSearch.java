package nl.rookstopregister.shortestway.solver;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Looks for prices that give a high bound, by raising those of rows that stay empty (subgradient method). */
final class PriceSearch {

    private static final int ROUNDS = 500;
    private static final int PATIENCE = 15;
    private static final double SMALLEST_STEP = 1e-4;

    private final Incidence incidence;
    private final int[] groups;
    private final int[] weights;

    PriceSearch(Puzzle puzzle, int weight, Incidence incidence) {
        this.incidence = incidence;
        this.weights =
                puzzle.items().stream().mapToInt(item -> item.weights()[weight]).toArray();
        // Items of one group get one number, from nought on.
        Map<Integer, Integer> numbers = new HashMap<>();
        this.groups = puzzle.items().stream()
                .mapToInt(item -> numbers.computeIfAbsent(item.group(), _ -> numbers.size()))
                .toArray();
    }

    /** @param target about what the best answer weighs */
    double[] best(double target) {
        double[] prices = new double[incidence.size];
        double[] best = prices;
        double bound = Double.NEGATIVE_INFINITY;
        double step = 2;
        int waited = 0;
        for (int round = 0; round < ROUNDS && step > SMALLEST_STEP; round++) {
            double[] lacking = incidence.asked(prices);
            double value = value(prices, lacking);
            if (value > bound) {
                bound = value;
                best = prices;
                waited = 0;
            } else if (++waited > PATIENCE) {
                step /= 2;
                waited = 0;
                prices = best;
                lacking = incidence.asked(prices);
                value = value(prices, lacking);
            }
            double[] next = moved(prices, lacking, step * Math.max(1, target * 1.02 - value));
            if (Arrays.equals(next, prices)) {
                return best;
            }
            prices = next;
        }
        return best;
    }

    /** The bound at these prices; leaves in {@code lacking} what the choice at these prices leaves empty. */
    private double value(double[] prices, double[] lacking) {
        double value = IntStream.range(0, lacking.length)
                .mapToDouble(row -> prices[row] * lacking[row])
                .sum();
        double[] least = new double[groups.length];
        int[] which = new int[groups.length];
        for (int item = 0; item < groups.length; item++) {
            double reduced = weights[item];
            for (int at = 0; at < incidence.rows[item].length; at++) {
                reduced -= prices[incidence.rows[item][at]] * incidence.amounts[item][at];
            }
            if (reduced < least[groups[item]]) {
                least[groups[item]] = reduced;
                which[groups[item]] = item;
            }
        }
        for (int group = 0; group < least.length; group++) {
            if (least[group] < 0) {
                value += least[group];
                take(which[group], lacking);
            }
        }
        return value;
    }

    private void take(int item, double[] lacking) {
        for (int at = 0; at < incidence.rows[item].length; at++) {
            lacking[incidence.rows[item][at]] -= incidence.amounts[item][at];
        }
    }

    /** Rows are measured by what they ask, so that a row of fifteen points does not drown one of a single competence. */
    private double[] moved(double[] prices, double[] lacking, double length) {
        double norm = 0;
        for (int row = 0; row < lacking.length; row++) {
            norm += Math.pow(lacking[row] / Math.sqrt(incidence.required(row)), 2);
        }
        double[] next = prices.clone();
        for (int row = 0; row < lacking.length && norm > 0; row++) {
            next[row] = Math.max(0, prices[row] + length / norm * lacking[row] / incidence.required(row));
        }
        return next;
    }
}
