package nl.rookstopregister.shortestway.solver;

import java.util.List;
import java.util.Set;

/**
 * A choice to be made among items: every row must be filled, every spread be wide enough, of a group at most one is taken,
 * and no two that claim the same slot.
 *
 * @param rows what the amounts of the chosen items must at least add up to
 * @param spreads in how many different places of each spread something must be chosen
 * @param excluded sets of groups that may not all be in the choice: what was answered before
 */
public record Puzzle(List<Item> items, List<Integer> rows, List<Integer> spreads, List<Set<Integer>> excluded) {

    /**
     * Something that may be chosen.
     *
     * @param slots days, of which each can be claimed once
     * @param amounts what it adds to each row
     * @param places where it stands in each spread; {@link #NOWHERE} when it does not count there
     * @param weights what it costs, for each thing that may be made least
     */
    public record Item(int group, List<Integer> slots, int[] amounts, int[] places, int[] weights) {}

    public static final int NOWHERE = -1;

    public Puzzle {
        items = List.copyOf(items);
        rows = List.copyOf(rows);
        spreads = List.copyOf(spreads);
        excluded = List.copyOf(excluded);
    }

    Puzzle of(List<Item> some) {
        return new Puzzle(some, rows, spreads, excluded);
    }

    /** Whether these are an answer, be it the best or not. */
    boolean isSolvedBy(List<Item> chosen) {
        return chosen.stream().map(Item::group).distinct().count() == chosen.size()
                && chosen.stream()
                                .flatMap(item -> item.slots().stream())
                                .distinct()
                                .count()
                        == chosen.stream()
                                .mapToLong(item -> item.slots().size())
                                .sum()
                && rowsAreFilledBy(chosen)
                && spreadsAreWideEnoughWith(chosen)
                && excluded.stream()
                        .noneMatch(groups ->
                                chosen.stream().map(Item::group).toList().containsAll(groups));
    }

    private boolean rowsAreFilledBy(List<Item> chosen) {
        for (int row = 0; row < rows.size(); row++) {
            int each = row;
            if (chosen.stream().mapToLong(item -> item.amounts()[each]).sum() < rows.get(row)) {
                return false;
            }
        }
        return true;
    }

    private boolean spreadsAreWideEnoughWith(List<Item> chosen) {
        for (int spread = 0; spread < spreads.size(); spread++) {
            int each = spread;
            long places = chosen.stream()
                    .mapToInt(item -> item.places()[each])
                    .filter(place -> place != NOWHERE)
                    .distinct()
                    .count();
            if (places < spreads.get(spread)) {
                return false;
            }
        }
        return true;
    }
}
