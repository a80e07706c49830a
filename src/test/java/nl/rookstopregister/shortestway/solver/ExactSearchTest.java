package nl.rookstopregister.shortestway.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import nl.rookstopregister.shortestway.solver.Puzzle.Item;
import nl.rookstopregister.support.ForAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExactSearchTest {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);
    private static final int WEIGHTS = 3;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void nothing_weighs_less_than_what_is_found_of_all_choices_there_are(int first) {
        List<Integer> order = IntStream.range(0, WEIGHTS)
                .map(weight -> (first + weight) % WEIGHTS)
                .boxed()
                .toList();
        new ForAll(20261121, 250).of(ExactSearchTest::small, puzzle -> {
            Optional<List<Integer>> lightest = lightest(puzzle, order);
            switch (ExactSearch.solve(puzzle, order, LONG_ENOUGH)) {
                case Solution.Chosen(var chosen, var proven, var _, var _) -> {
                    assertThat(puzzle.isSolvedBy(chosen)).isTrue();
                    assertThat(proven).isTrue();
                    assertThat(Optional.of(weighed(chosen, order))).isEqualTo(lightest);
                }
                case Solution.Impossible() -> assertThat(lightest).isEmpty();
                case Solution.OutOfTime() -> throw new AssertionError("Out of time");
            }
        });
    }

    @Test
    void the_bound_is_never_above_the_lightest_choice() {
        ForAll.SAMPLES.of(
                ExactSearchTest::small,
                puzzle -> lightest(puzzle, List.of(0)).ifPresent(lightest -> {
                    Incidence incidence = new Incidence(puzzle);
                    double[] prices = new PriceSearch(puzzle, 0, incidence).best(lightest.getFirst());

                    assertThat(new Prices(puzzle, 0, incidence, prices).bound())
                            .isLessThanOrEqualTo(lightest.getFirst());
                }));
    }

    @Test
    void what_was_answered_before_is_not_answered_again() {
        Puzzle puzzle = new Puzzle(
                List.of(item(1, 4, 10), item(2, 4, 20), item(3, 4, 30)), List.of(4), List.of(), List.of(Set.of(1)));

        assertThat(ExactSearch.solve(puzzle, List.of(0), LONG_ENOUGH))
                .isInstanceOfSatisfying(
                        Solution.Chosen.class,
                        solution -> assertThat(solution.chosen())
                                .extracting(Item::group)
                                .containsExactly(2));
    }

    @Test
    void without_time_the_first_choice_stands_unproven() {
        List<Item> items = IntStream.range(0, 40)
                .mapToObj(number -> item(number, 2 + number % 3, 100 + number * 7 % 31))
                .toList();

        assertThat(ExactSearch.solve(new Puzzle(items, List.of(25), List.of(), List.of()), List.of(0), Duration.ZERO))
                .isInstanceOfSatisfying(
                        Solution.Chosen.class,
                        solution -> assertThat(solution.proven()).isFalse());
    }

    private static Item item(int group, int amount, int weight) {
        return new Item(group, List.of(100 + group), new int[] {amount}, new int[0], new int[] {weight});
    }

    private static Puzzle small(RandomGenerator chance) {
        int rows = 1 + chance.nextInt(4);
        int spreads = chance.nextInt(2);
        List<Item> items = IntStream.range(0, 3 + chance.nextInt(9))
                .mapToObj(_ -> item(chance, rows, spreads))
                .toList();
        return new Puzzle(
                items,
                IntStream.range(0, rows)
                        .map(row -> row == 0 ? chance.nextInt(12) : 1)
                        .boxed()
                        .toList(),
                IntStream.range(0, spreads)
                        .map(_ -> 1 + chance.nextInt(2))
                        .boxed()
                        .toList(),
                chance.nextInt(4) == 0 ? List.of(Set.of(chance.nextInt(3), 3 + chance.nextInt(3))) : List.of());
    }

    private static Item item(RandomGenerator chance, int rows, int spreads) {
        return new Item(
                chance.nextInt(6),
                chance.ints(1 + chance.nextInt(2), 0, 9).distinct().boxed().toList(),
                IntStream.range(0, rows)
                        .map(row -> row == 0 ? chance.nextInt(6) : chance.nextInt(2))
                        .toArray(),
                IntStream.range(0, spreads).map(_ -> chance.nextInt(4) - 1).toArray(),
                IntStream.range(0, WEIGHTS)
                        .map(weight -> chance.nextInt(weight == 0 ? 90_000 : 4))
                        .toArray());
    }

    private static Optional<List<Integer>> lightest(Puzzle puzzle, List<Integer> order) {
        List<List<Integer>> all = new ArrayList<>();
        for (int subset = 0; subset < 1 << puzzle.items().size(); subset++) {
            List<Item> chosen = new ArrayList<>();
            for (int item = 0; item < puzzle.items().size(); item++) {
                if ((subset >> item & 1) == 1) {
                    chosen.add(puzzle.items().get(item));
                }
            }
            if (puzzle.isSolvedBy(chosen)) {
                all.add(weighed(chosen, order));
            }
        }
        return all.stream().min(ExactSearchTest::compare);
    }

    private static List<Integer> weighed(List<Item> chosen, List<Integer> order) {
        return order.stream()
                .map(weight ->
                        chosen.stream().mapToInt(item -> item.weights()[weight]).sum())
                .toList();
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        return IntStream.range(0, one.size())
                .map(at -> Integer.compare(one.get(at), other.get(at)))
                .filter(difference -> difference != 0)
                .findFirst()
                .orElse(0);
    }
}
