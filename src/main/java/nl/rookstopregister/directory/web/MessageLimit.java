package nl.rookstopregister.directory.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many messages one visitor may send, and one coach may get, in a while; counted by this node, and forgotten with it. */
@Component
class MessageLimit {

    private static final Duration WHILE = Duration.ofHours(1);
    private static final int FROM_ONE_VISITOR = 5;
    private static final int TO_ONE_COACH = 20;

    private final Clock clock;
    private final Map<String, Deque<Instant>> sent = new HashMap<>();

    MessageLimit(Clock clock) {
        this.clock = clock;
    }

    /** Counts a message, unless it is one too many. */
    synchronized boolean allows(String visitor, String coach) {
        Instant now = clock.instant();
        sent.values().removeIf(moments -> forget(moments, now).isEmpty());
        Deque<Instant> ofVisitor = sent.computeIfAbsent("from " + visitor, key -> new ArrayDeque<>());
        Deque<Instant> toCoach = sent.computeIfAbsent("to " + coach, key -> new ArrayDeque<>());
        if (ofVisitor.size() >= FROM_ONE_VISITOR || toCoach.size() >= TO_ONE_COACH) {
            return false;
        }
        ofVisitor.add(now);
        toCoach.add(now);
        return true;
    }

    private static Deque<Instant> forget(Deque<Instant> moments, Instant now) {
        moments.removeIf(moment -> moment.plus(WHILE).isBefore(now));
        return moments;
    }
}
