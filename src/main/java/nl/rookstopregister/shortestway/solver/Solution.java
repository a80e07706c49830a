package nl.rookstopregister.shortestway.solver;

import java.time.Duration;
import java.util.List;

/** What came of a search. */
public sealed interface Solution {

    /**
     * @param chosen in the order of the puzzle
     * @param proven whether it was proven, before the time was up, that nothing weighs less
     * @param first how long it took until there was a choice at all
     * @param whole how long it took until the proof, or until the time was up
     */
    record Chosen(List<Puzzle.Item> chosen, boolean proven, Duration first, Duration whole) implements Solution {}

    /** It was proven that no choice fits. */
    record Impossible() implements Solution {}

    /** The time was up before there was a choice or a proof that there is none. */
    record OutOfTime() implements Solution {}
}
