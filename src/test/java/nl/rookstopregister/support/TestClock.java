package nl.rookstopregister.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands at 10:00 on 21 November 2026 in Amsterdam until a test moves it. Every test begins there. */
public final class TestClock extends Clock {

    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    public static final Instant START = Instant.parse("2026-11-21T09:00:00Z");

    private final AtomicReference<Instant> moment;
    private final ZoneId zone;

    public TestClock() {
        this(new AtomicReference<>(START), AMSTERDAM);
    }

    private TestClock(AtomicReference<Instant> moment, ZoneId zone) {
        this.moment = moment;
        this.zone = zone;
    }

    public void set(Instant instant) {
        moment.set(instant);
    }

    /** Ten in the morning of that day, in Amsterdam. */
    public void set(LocalDate day) {
        set(day.atTime(LocalTime.of(10, 0)).atZone(AMSTERDAM).toInstant());
    }

    public void advance(Duration duration) {
        moment.updateAndGet(instant -> instant.plus(duration));
    }

    public void reset() {
        set(START);
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TestClock(moment, other);
    }

    @Override
    public Instant instant() {
        return moment.get();
    }
}
