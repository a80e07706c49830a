package nl.rookstopregister.training.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many claims one visitor may report in a while; counted by this node, and forgotten with it. */
@Component
class ClaimLimit {

    private static final Duration WHILE = Duration.ofHours(1);
    private static final int FROM_ONE_VISITOR = 5;

    private final Clock clock;
    private final Map<String, Deque<Instant>> reported = new HashMap<>();

    ClaimLimit(Clock clock) {
        this.clock = clock;
    }

    /** Counts a report, unless it is one too many. */
    synchronized boolean allows(String visitor) {
        Instant now = clock.instant();
        reported.values()
                .forEach(
                        moments -> moments.removeIf(moment -> moment.plus(WHILE).isBefore(now)));
        reported.values().removeIf(Deque::isEmpty);
        Deque<Instant> ofVisitor = reported.computeIfAbsent(visitor, key -> new ArrayDeque<>());
        if (ofVisitor.size() >= FROM_ONE_VISITOR) {
            return false;
        }
        ofVisitor.add(now);
        return true;
    }
}
