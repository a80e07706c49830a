package nl.rookstopregister.shortestway.model;

import nl.rookstopregister.norms.Finding;

/** A requirement that the agenda cannot meet before the deadline, and how far it comes. */
public sealed interface Shortfall {

    /** No session with room teaches it. */
    record NotOffered(Finding lack) implements Shortfall {}

    /** @param reachable so many points the agenda can still give, where more are missing */
    record TooFewPoints(PointsGap gap, int reachable) implements Shortfall {}

    /**
     * The points are there, and too few of them are accredited.
     *
     * @param reachable so many accredited points can still be had, where more are missing
     */
    record TooFewAccredited(PointsGap gap, int reachable) implements Shortfall {}

    /** @param reachable in so many calendar years without points something is still given */
    record TooFewYears(PointsGap gap, int reachable) implements Shortfall {}

    /** Each can be met, but not all together: the days overlap, or the same training would be needed twice. */
    record NotTogether() implements Shortfall {}
}
