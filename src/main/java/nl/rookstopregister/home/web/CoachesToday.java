package nl.rookstopregister.home.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import nl.rookstopregister.register.Register;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * How many coaches are registered, as the first page says it. Counted beside the page and at most once a minute, so that
 * the first page needs no database.
 */
@Component
class CoachesToday {

    private static final Logger LOG = LoggerFactory.getLogger(CoachesToday.class);
    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Count(Instant at, long registered) {}

    private final Register register;
    private final Clock clock;
    private final AtomicReference<Count> counted = new AtomicReference<>(new Count(Instant.EPOCH, 0));

    CoachesToday(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** The last count. One that is no longer fresh starts another, which the next visitor sees. */
    long registered() {
        Count last = counted.get();
        Instant now = clock.instant();
        Count pending = new Count(now, last.registered());
        if (last.at().plus(FRESH).isBefore(now) && counted.compareAndSet(last, pending)) {
            Thread.ofVirtual().name("count the coaches").start(this::count);
        }
        return last.registered();
    }

    @EventListener(ApplicationReadyEvent.class)
    void countAtStart() {
        registered();
    }

    void count() {
        try {
            counted.set(new Count(clock.instant(), register.registeredOn(LocalDate.now(clock))));
        } catch (DataAccessException e) {
            LOG.warn("The coaches could not be counted; the first page keeps the last number", e);
        }
    }
}
