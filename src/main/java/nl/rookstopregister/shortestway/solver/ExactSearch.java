package nl.rookstopregister.shortestway.solver;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the choice that weighs least by the first weight, of those the one that weighs least by the second, and so on.
 *
 * <p>Prices for the rows give a bound. Only what can be part of an answer near the bound goes to the constraint solver;
 * when that has no answer, the limit is raised, until the answer found is proven to be the lightest of all.
 */
public final class ExactSearch {

    private ExactSearch() {}

    /** @param weights which are made least, the most important first */
    public static Solution solve(Puzzle whole, List<Integer> weights, Duration limit) {
        if (new Incidence(whole).isHopeless()) {
            return new Solution.Impossible();
        }
        Attempt attempt = new Attempt(limit, System::nanoTime);
        Greedy.choice(whole, weights.getFirst()).ifPresent(attempt::found);
        Puzzle left = whole;
        Map<Integer, Integer> most = new HashMap<>();
        boolean proven = true;
        for (int weight : weights) {
            Pass pass = new Pass(left, weight, most, attempt);
            boolean ended = pass.run();
            if (attempt.best().isEmpty()) {
                return ended ? new Solution.Impossible() : new Solution.OutOfTime();
            }
            if (!ended) {
                proven = weight != weights.getFirst();
                break;
            }
            long least = attempt.weighed(weight, 0);
            most.put(weight, Math.toIntExact(least));
            left = left.of(pass.upTo(least));
        }
        return attempt.solution(whole, proven);
    }
}
