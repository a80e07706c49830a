package nl.rookstopregister.home.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import nl.rookstopregister.register.Entry;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.register.RegistrationState;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** How many coaches are registered, as the first page says it: counted once a day, as it is not a number to act on. */
@Component
class CoachesToday {

    private record Count(LocalDate day, long registered) {}

    private final ObjectProvider<Register> register;
    private final Clock clock;
    private final AtomicReference<Count> counted = new AtomicReference<>(new Count(LocalDate.MIN, 0));

    CoachesToday(ObjectProvider<Register> register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** The last count; a new day starts a new one, which the next visitor sees. */
    long registered() {
        Count last = counted.get();
        LocalDate today = LocalDate.now(clock);
        Count pending = new Count(today, last.registered());
        if (!last.day().equals(today) && counted.compareAndSet(last, pending)) {
            Thread.ofVirtual().name("count the coaches").start(() -> counted.set(new Count(today, count(today))));
        }
        return last.registered();
    }

    @EventListener(ApplicationReadyEvent.class)
    void countAtStart() {
        registered();
    }

    private long count(LocalDate today) {
        try (Stream<Entry> entries = register.stream().flatMap(Register::allEntries)) {
            return entries.filter(entry -> isRegistered(entry, today)).count();
        }
    }

    private static boolean isRegistered(Entry entry, LocalDate today) {
        return entry.periods().stream()
                .anyMatch(period -> period.state() == RegistrationState.REGISTERED
                        && period.days().contains(today));
    }
}
