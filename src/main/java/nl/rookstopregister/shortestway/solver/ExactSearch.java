package nl.rookstopregister.shortestway.solver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import nl.rookstopregister.shortestway.solver.Puzzle.Item;
import org.jspecify.annotations.Nullable;

/**
 * Finds the choice that weighs least by the first weight, of those the one that weighs least by the second, and so on.
 *
 * <p>Prices for the rows give a bound. Only what can be part of an answer near the bound goes to the constraint solver;
 * when that has no answer, the limit is raised, until the answer found is proven to be the lightest of all.
 */
public final class ExactSearch {

    /** How far between the bound and the best answer known the limit goes up, step by step. */
    private static final double[] STEPS = {0.03, 0.1, 0.2, 0.35, 0.6, 1};

    private final LongSupplier nanoseconds;
    private final long begin;
    private final Duration limit;
    private @Nullable List<Item> best;
    private @Nullable Duration first;

    private ExactSearch(Duration limit, LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
        this.begin = nanoseconds.getAsLong();
        this.limit = limit;
    }

    /** @param weights which are made least, the most important first */
    public static Solution solve(Puzzle puzzle, List<Integer> weights, Duration limit) {
        return new ExactSearch(limit, System::nanoTime).solve(puzzle, weights);
    }

    private Solution solve(Puzzle whole, List<Integer> weights) {
        if (new Incidence(whole).isHopeless()) {
            return new Solution.Impossible();
        }
        Greedy.choice(whole, weights.getFirst()).ifPresent(this::found);
        Puzzle left = whole;
        Map<Integer, Integer> most = new HashMap<>();
        boolean proven = true;
        for (int weight : weights) {
            Pass pass = new Pass(left, weight, most);
            boolean ended = pass.run();
            if (best == null) {
                return ended ? new Solution.Impossible() : new Solution.OutOfTime();
            }
            if (!ended) {
                proven = weight != weights.getFirst() && proven;
                break;
            }
            most.put(weight, weighed(best, weight));
            left = left.of(pass.upTo(weighed(best, weight)));
        }
        List<Item> chosen = best;
        Duration firstFound = first;
        return chosen == null || firstFound == null
                ? new Solution.OutOfTime()
                : new Solution.Chosen(
                        whole.items().stream().filter(chosen::contains).toList(), proven, firstFound, passed());
    }

    private void found(List<Item> choice) {
        best = choice;
        first = first == null ? passed() : first;
    }

    private Duration passed() {
        return Duration.ofNanos(nanoseconds.getAsLong() - begin);
    }

    private static int weighed(List<Item> chosen, int weight) {
        return chosen.stream().mapToInt(item -> item.weights()[weight]).sum();
    }

    /** Makes one weight least, while those before it stay as they are. */
    private final class Pass {

        private final Puzzle puzzle;
        private final int weight;
        private final Map<Integer, Integer> most;
        private final Prices prices;

        Pass(Puzzle puzzle, int weight, Map<Integer, Integer> most) {
            this.puzzle = puzzle;
            this.weight = weight;
            this.most = most;
            Incidence incidence = new Incidence(puzzle);
            double[] found =
                    new PriceSearch(puzzle, weight, incidence).best(best == null ? all() : weighed(best, weight));
            this.prices = new Prices(puzzle, weight, incidence, found);
        }

        /** Whether the end was reached: the best is the lightest, or there is none. */
        boolean run() {
            for (double step : STEPS) {
                long top = best == null ? all() : weighed(best, weight) - 1L;
                if (prices.bound() > top) {
                    return true;
                }
                long room = best == null ? Math.max(prices.bound(), 1) * 4 : top - prices.bound();
                long most = step == 1 ? top : Math.min(top, prices.bound() + (long) Math.ceil(room * step));
                List<Item> before = best;
                if (!search(most)) {
                    return false;
                }
                if (before != best || most == top) {
                    return true;
                }
            }
            return true;
        }

        private boolean search(long heaviest) {
            Duration time = limit.minus(passed());
            if (time.isNegative()) {
                return false;
            }
            int[] original = IntStream.range(0, puzzle.items().size())
                    .filter(item -> prices.mayBeIn(item, heaviest))
                    .toArray();
            Puzzle few = puzzle.of(
                    IntStream.of(original).mapToObj(puzzle.items()::get).toList());
            if (new Incidence(few).isHopeless()) {
                return true;
            }
            return new Core(few, most).search(weight, heaviest, prices, original, time, ExactSearch.this::found);
        }

        /** What can be part of an answer of this weight. */
        List<Item> upTo(long heaviest) {
            List<Item> left = new ArrayList<>();
            for (int item = 0; item < puzzle.items().size(); item++) {
                if (prices.mayBeIn(item, heaviest)) {
                    left.add(puzzle.items().get(item));
                }
            }
            return left;
        }

        private long all() {
            return puzzle.items().stream()
                    .mapToLong(item -> item.weights()[weight])
                    .sum();
        }
    }
}
