package nl.rookstopregister.shortestway.solver;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.rookstopregister.shortestway.model.Answer;
import nl.rookstopregister.shortestway.model.Contribution;
import nl.rookstopregister.shortestway.model.Gap;
import nl.rookstopregister.shortestway.model.Objective;
import nl.rookstopregister.shortestway.model.Offer;
import nl.rookstopregister.shortestway.model.SessionOffer;
import nl.rookstopregister.shortestway.model.Shortfall;
import nl.rookstopregister.shortestway.model.Way;

/** Looks for the shortest way through an agenda; whether it closes the gap is asked of the norm book once more. */
public record ShortestWay(Duration limit) {

    private static final int OTHERS = 2;

    public Answer find(Gap gap, Collection<Offer> offers, Objective objective) {
        if (gap.isClosed()) {
            return new Answer.NothingMissing();
        }
        List<Contribution> useful = offers.stream()
                .map(gap::contribution)
                .filter(Contribution::isOfUse)
                .toList();
        Ways ways = new Ways(useful, Target.of(gap));
        return switch (ways.solve(objective, List.of(), limit)) {
            case Solution.Chosen chosen -> found(gap, useful, judged(gap, ways.way(chosen)), objective);
            case Solution.Impossible() -> nothingFits(gap, useful, objective);
            case Solution.OutOfTime() -> new Answer.OutOfTime();
        };
    }

    private Answer found(Gap gap, List<Contribution> useful, Way best, Objective objective) {
        List<Way> others = new ArrayList<>();
        if (best.isToBeJudged()) {
            certain(gap, useful, objective).ifPresent(others::add);
        }
        Ways ways = new Ways(useful, Target.of(gap));
        List<Set<String>> known = new ArrayList<>(List.of(best.references()));
        others.forEach(other -> known.add(other.references()));
        // What is done at home can be done in many ways that are one to a coach: without it there is nothing to tell
        // apart.
        while (others.size() < OTHERS && known.stream().noneMatch(Set::isEmpty)) {
            if (!(ways.solve(objective, known, limit.dividedBy(OTHERS)) instanceof Solution.Chosen chosen)) {
                break;
            }
            Way next = judged(gap, ways.way(chosen));
            others.add(next);
            known.add(next.references());
        }
        return new Answer.Found(best, others);
    }

    /** The best way of which nothing waits for a judgement of the office. */
    private Optional<Way> certain(Gap gap, List<Contribution> useful, Objective objective) {
        List<Contribution> sessions = useful.stream()
                .filter(each -> each.offer() instanceof SessionOffer)
                .toList();
        Ways ways = new Ways(sessions, Target.of(gap));
        return ways.solve(objective, List.of(), limit.dividedBy(OTHERS)) instanceof Solution.Chosen chosen
                ? Optional.of(judged(gap, ways.way(chosen)))
                : Optional.empty();
    }

    /** The assessment decides, not the arithmetic of the search. */
    private static Way judged(Gap gap, Way way) {
        Gap left = gap.with(way.offers());
        if (!left.isClosed()) {
            throw new IllegalStateException("The norm book does not agree: " + left.lacks() + left.points());
        }
        return way;
    }

    private Answer nothingFits(Gap gap, List<Contribution> useful, Objective objective) {
        List<Shortfall> why = Reach.shortfalls(gap, useful);
        Target nearest = new Reach(gap, useful, objective, limit).nearest(why);
        Ways ways = new Ways(useful, nearest);
        Way way = ways.solve(objective, List.of(), limit) instanceof Solution.Chosen chosen ? ways.way(chosen) : null;
        return new Answer.NothingFits(why, way == null || way.offers().isEmpty() ? null : way);
    }
}
