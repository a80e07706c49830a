package nl.rookstopregister.shortestway.solver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import nl.rookstopregister.shortestway.solver.Puzzle.Item;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.variables.BoolVar;

/**
 * What makes a choice an answer, as the constraint solver is told it.
 *
 * @param taken for each item of the puzzle whether it is chosen
 */
record Rules(Model model, Puzzle puzzle, BoolVar[] taken) {

    void post() {
        exclusions();
        rows();
        spreads();
    }

    void sum(ToIntFunction<Item> amount, String operator, int limit) {
        int[] amounts = puzzle.items().stream().mapToInt(amount).toArray();
        model.scalar(taken, amounts, operator, limit).post();
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
            sum(item -> item.amounts()[each], ">=", puzzle.rows().get(row));
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
}
