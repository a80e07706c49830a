package nl.rookstopregister.demonstration;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Draws the same for the same number, so that every demonstration of one size is the same. */
record Chance(SplittableRandom random) {

    static Chance of(long number) {
        return new Chance(new SplittableRandom(0x5EED_2013L + number * 7919));
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** From and including the first, up to and including the last. */
    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** The earlier ones more often. */
    <T> T oneOfTheFirst(List<T> of) {
        return of.get(Math.min(random.nextInt(of.size()), random.nextInt(of.size())));
    }

    LocalDate day(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        return days <= 0 ? from : from.plusDays(random.nextLong(days + 1));
    }

    UUID id() {
        return new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() & ~(3L << 62) | 2L << 62);
    }
}
