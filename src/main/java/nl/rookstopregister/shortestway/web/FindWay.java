package nl.rookstopregister.shortestway.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.rookstopregister.shortestway.model.Answer;
import nl.rookstopregister.shortestway.model.Objective;
import nl.rookstopregister.shortestway.model.Situation;
import nl.rookstopregister.shortestway.solver.ShortestWay;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Searches for as long as a page may take, and for no more people at a time than there are processors. */
@Component
class FindWay {

    private static final Duration SEARCH = Duration.ofSeconds(2);
    private static final Duration WAIT = Duration.ofSeconds(4);

    private final Semaphore turns;
    private final Duration wait;
    private final ShortestWay searching = new ShortestWay(SEARCH);

    @Autowired
    FindWay() {
        this(Runtime.getRuntime().availableProcessors(), WAIT);
    }

    /** @param wait how long somebody waits for a turn */
    FindWay(int turns, Duration wait) {
        this.turns = new Semaphore(turns, true);
        this.wait = wait;
    }

    Answer find(Situation situation, Objective objective) {
        if (situation.gap().isClosed()) {
            return new Answer.NothingMissing();
        }
        try {
            if (!turns.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Answer.Busy();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return new Answer.Busy();
        }
        try {
            return searching.find(situation.gap(), situation.offers(), objective);
        } finally {
            turns.release();
        }
    }
}
