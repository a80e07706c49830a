package nl.rookstopregister.shortestway.solver;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import nl.rookstopregister.shortestway.solver.Puzzle.Item;
import org.jspecify.annotations.Nullable;

/** The best answer so far and the time that is left to better it. */
final class Attempt {

    private final LongSupplier nanoseconds;
    private final long begin;
    private final Duration limit;
    private @Nullable List<Item> best;
    private @Nullable Duration first;

    Attempt(Duration limit, LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
        this.begin = nanoseconds.getAsLong();
        this.limit = limit;
    }

    /** Better than what was found before. */
    void found(List<Item> choice) {
        best = choice;
        first = first == null ? passed() : first;
    }

    Optional<List<Item>> best() {
        return Optional.ofNullable(best);
    }

    /** What the best weighs, or this much when there is none yet. */
    long weighed(int weight, long otherwise) {
        List<Item> chosen = best;
        return chosen == null
                ? otherwise
                : chosen.stream().mapToInt(item -> item.weights()[weight]).sum();
    }

    Duration left() {
        return limit.minus(passed());
    }

    /** As an answer among all items, in their order. */
    Solution solution(Puzzle whole, boolean proven) {
        List<Item> chosen = best;
        Duration found = first;
        return chosen == null || found == null
                ? new Solution.OutOfTime()
                : new Solution.Chosen(
                        whole.items().stream().filter(chosen::contains).toList(), proven, found, passed());
    }

    private Duration passed() {
        return Duration.ofNanos(nanoseconds.getAsLong() - begin);
    }
}
