package nl.rookstopregister.shortestway.solver;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.rookstopregister.shortestway.solver.Puzzle.Item;

/** Takes again and again what fills most for its weight: what people do by hand, and where the exact search begins. */
public final class Greedy {

    private Greedy() {}

    /** Empty when this way leads nowhere; there may be an answer all the same. */
    public static Optional<List<Item>> choice(Puzzle puzzle, int weight) {
        List<Item> chosen = new ArrayList<>();
        while (!puzzle.isSolvedBy(chosen)) {
            Item best = null;
            double most = 0;
            for (Item item : puzzle.items()) {
                double worth = gain(puzzle, chosen, item) / (item.weights()[weight] + 1.0);
                if (worth > most && fits(chosen, item)) {
                    most = worth;
                    best = item;
                }
            }
            if (best == null) {
                return Optional.empty();
            }
            chosen.add(best);
        }
        return Optional.of(List.copyOf(chosen));
    }

    private static boolean fits(List<Item> chosen, Item item) {
        Set<Integer> taken = new HashSet<>();
        for (Item each : chosen) {
            if (each.group() == item.group()) {
                return false;
            }
            taken.addAll(each.slots());
        }
        return item.slots().stream().noneMatch(taken::contains);
    }

    private static double gain(Puzzle puzzle, List<Item> chosen, Item item) {
        double gain = 0;
        for (int row = 0; row < puzzle.rows().size(); row++) {
            int asked = puzzle.rows().get(row);
            int has = 0;
            for (Item each : chosen) {
                has += each.amounts()[row];
            }
            gain += (double) Math.clamp(asked - has, 0, item.amounts()[row]) / Math.max(1, asked);
        }
        for (int spread = 0; spread < puzzle.spreads().size(); spread++) {
            Set<Integer> places = new HashSet<>();
            for (Item each : chosen) {
                places.add(each.places()[spread]);
            }
            places.remove(Puzzle.NOWHERE);
            boolean widens = item.places()[spread] != Puzzle.NOWHERE && !places.contains(item.places()[spread]);
            gain += widens && places.size() < puzzle.spreads().get(spread) ? 1 : 0;
        }
        return gain;
    }
}
