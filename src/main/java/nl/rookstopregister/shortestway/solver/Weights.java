package nl.rookstopregister.shortestway.solver;

import java.util.List;
import java.util.stream.Stream;
import nl.rookstopregister.shortestway.model.ActivityOffer;
import nl.rookstopregister.shortestway.model.Contribution;
import nl.rookstopregister.shortestway.model.Objective;
import nl.rookstopregister.shortestway.model.Offer;

/**
 * What a choice weighs: by each objective, and where these do not decide.
 *
 * @param soonest the first calendar year in which something outside the agenda can be done, which may be nearly over
 */
record Weights(int soonest) {

    /** Of ways that take the same, the one with the fewest sessions and activities. */
    private static final int COUNT = Objective.values().length;

    /** And of these the one with the least work outside the agenda, in the better years. */
    private static final int WORK = COUNT + 1;

    private static final int HOUR = 10;
    private static final int NEVER = 0;

    static Weights of(List<Contribution> contributions) {
        return new Weights(contributions.stream()
                .map(Contribution::offer)
                .filter(ActivityOffer.class::isInstance)
                .mapToInt(offer -> offer.lastDay().getYear())
                .min()
                .orElse(NEVER));
    }

    /** What is made least, one after the other. */
    List<Integer> order(Objective objective) {
        Stream<Integer> behind = soonest == NEVER ? Stream.of(COUNT) : Stream.of(COUNT, WORK);
        return Stream.concat(objective.first().stream().map(Enum::ordinal), behind)
                .toList();
    }

    int[] of(Offer offer) {
        int[] weights = new int[WORK + 1];
        for (Objective objective : Objective.values()) {
            weights[objective.ordinal()] = offer.takes(objective);
        }
        weights[COUNT] = 1;
        weights[WORK] = offer instanceof ActivityOffer activity
                ? HOUR * activity.effort().hours() + waits(offer)
                : 0;
        return weights;
    }

    /** Next year is better than later, and later better than what is left of this year. */
    private int waits(Offer offer) {
        int years = offer.lastDay().getYear() - soonest;
        return years == 0 ? HOUR - 1 : Math.min(years - 1, HOUR - 2);
    }
}
