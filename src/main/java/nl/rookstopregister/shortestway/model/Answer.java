package nl.rookstopregister.shortestway.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comes of looking for the shortest way. */
public sealed interface Answer {

    /** Training has nothing left to give. */
    record NothingMissing() implements Answer {}

    /** @param others other trainings that close the gap as well, the best first */
    record Found(Way best, List<Way> others) implements Answer {}

    /**
     * No choice of sessions closes the gap.
     *
     * @param why at least one
     * @param nearest what covers as much as the agenda can give; null when it gives nothing
     */
    record NothingFits(List<Shortfall> why, @Nullable Way nearest) implements Answer {}

    /** It was not settled within the time that a page may take. */
    record OutOfTime() implements Answer {}

    /** So many ask at the same time that this one was not begun. */
    record Busy() implements Answer {}
}
