package nl.rookstopregister.shortestway.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.rookstopregister.shortestway.solver.Puzzle.Item;

/** Which item adds what to which row; the places of the spreads are rows of their own behind the others. */
final class Incidence {

    final int[][] rows;
    final int[][] amounts;
    final int size;
    private final Puzzle puzzle;
    /** For each spread, from a place to its row. */
    private final List<SortedMap<Integer, Integer>> places = new ArrayList<>();

    Incidence(Puzzle puzzle) {
        this.puzzle = puzzle;
        int next = puzzle.rows().size();
        for (int spread = 0; spread < puzzle.spreads().size(); spread++) {
            SortedMap<Integer, Integer> rowOf = new TreeMap<>();
            for (Item item : puzzle.items()) {
                int place = item.places()[spread];
                if (place != Puzzle.NOWHERE && !rowOf.containsKey(place)) {
                    rowOf.put(place, next++);
                }
            }
            places.add(rowOf);
        }
        this.size = next;
        this.rows = new int[puzzle.items().size()][];
        this.amounts = new int[rows.length][];
        for (int item = 0; item < rows.length; item++) {
            fill(item, puzzle.items().get(item));
        }
    }

    private void fill(int at, Item item) {
        int[] all = new int[puzzle.rows().size() + puzzle.spreads().size()];
        int[] much = new int[all.length];
        int used = 0;
        for (int row = 0; row < item.amounts().length; row++) {
            if (item.amounts()[row] > 0) {
                all[used] = row;
                much[used++] = item.amounts()[row];
            }
        }
        for (int spread = 0; spread < item.places().length; spread++) {
            Integer row = places.get(spread).get(item.places()[spread]);
            if (row != null) {
                all[used] = row;
                much[used++] = 1;
            }
        }
        rows[at] = Arrays.copyOf(all, used);
        amounts[at] = Arrays.copyOf(much, used);
    }

    /** Whether all items together, each group once, could fill the rows: if not, no choice can. */
    boolean isHopeless() {
        for (int spread = 0; spread < places.size(); spread++) {
            if (places.get(spread).size() < puzzle.spreads().get(spread)) {
                return true;
            }
        }
        for (int row = 0; row < puzzle.rows().size(); row++) {
            int each = row;
            long most = puzzle.items().stream()
                    .collect(Collectors.toMap(Item::group, item -> item.amounts()[each], Math::max))
                    .values()
                    .stream()
                    .mapToLong(Integer::longValue)
                    .sum();
            if (most < puzzle.rows().get(row)) {
                return true;
            }
        }
        return false;
    }

    /** What filling everything is worth at these prices, at least. */
    long worth(long[] prices) {
        long worth = 0;
        for (int row = 0; row < puzzle.rows().size(); row++) {
            worth += prices[row] * puzzle.rows().get(row);
        }
        for (int spread = 0; spread < places.size(); spread++) {
            worth += places.get(spread).values().stream()
                    .mapToLong(row -> prices[row])
                    .sorted()
                    .limit(puzzle.spreads().get(spread))
                    .sum();
        }
        return worth;
    }

    /** How much of each row is asked, when the cheapest places of each spread are. */
    double[] asked(double[] prices) {
        double[] asked = new double[size];
        for (int row = 0; row < puzzle.rows().size(); row++) {
            asked[row] = puzzle.rows().get(row);
        }
        for (int spread = 0; spread < places.size(); spread++) {
            places.get(spread).values().stream()
                    .sorted(Comparator.comparingDouble(row -> prices[row]))
                    .limit(puzzle.spreads().get(spread))
                    .forEach(row -> asked[row] = 1);
        }
        return asked;
    }

    int required(int row) {
        return row < puzzle.rows().size() ? Math.max(1, puzzle.rows().get(row)) : 1;
    }
}
