package nl.rookstopregister.shortestway.solver;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.rookstopregister.shortestway.solver.Puzzle.Item;

/** Makes one weight least, while those before it stay as they are. */
final class Pass {

    /** How far between the bound and the best answer known the limit goes up, step by step. */
    private static final double[] STEPS = {0.03, 0.1, 0.2, 0.35, 0.6, 1};

    private final Puzzle puzzle;
    private final int weight;
    private final Map<Integer, Integer> most;
    private final Attempt attempt;
    private final Prices prices;

    /** @param most what an answer may weigh, for each weight that was made least before */
    Pass(Puzzle puzzle, int weight, Map<Integer, Integer> most, Attempt attempt) {
        this.puzzle = puzzle;
        this.weight = weight;
        this.most = most;
        this.attempt = attempt;
        Incidence incidence = new Incidence(puzzle);
        double[] found = new PriceSearch(puzzle, weight, incidence).best(attempt.weighed(weight, all()));
        this.prices = new Prices(puzzle, weight, incidence, found);
    }

    /** Whether the end was reached: the best is the lightest, or there is none. */
    boolean run() {
        for (double step : STEPS) {
            boolean none = attempt.best().isEmpty();
            long top = none ? all() : attempt.weighed(weight, 0) - 1;
            if (prices.bound() > top) {
                return true;
            }
            long room = none ? Math.max(prices.bound(), 1) * 4 : top - prices.bound();
            long heaviest = step == 1 ? top : Math.min(top, prices.bound() + (long) Math.ceil(room * step));
            List<Item> before = attempt.best().orElse(List.of());
            if (!search(heaviest)) {
                return false;
            }
            if (!attempt.best().orElse(List.of()).equals(before) || heaviest == top) {
                return true;
            }
        }
        return true;
    }

    private boolean search(long heaviest) {
        if (attempt.left().isNegative()) {
            return false;
        }
        int[] original = IntStream.range(0, puzzle.items().size())
                .filter(item -> prices.mayBeIn(item, heaviest))
                .toArray();
        Puzzle few = puzzle.of(upTo(heaviest));
        if (new Incidence(few).isHopeless()) {
            return true;
        }
        return new Core(few, most).search(weight, heaviest, prices, original, attempt);
    }

    /** What can be part of an answer of this weight. */
    List<Item> upTo(long heaviest) {
        return IntStream.range(0, puzzle.items().size())
                .filter(item -> prices.mayBeIn(item, heaviest))
                .mapToObj(puzzle.items()::get)
                .toList();
    }

    private long all() {
        return puzzle.items().stream().mapToLong(item -> item.weights()[weight]).sum();
    }
}
