package nl.rookstopregister.norms.trial;

import java.time.LocalDate;

/** The days of a working life, made once: dossiers name the same ones a million times. */
final class KnownDays {

    private static final int FIRST = Math.toIntExact(LocalDate.of(1970, 1, 1).toEpochDay());
    private static final LocalDate[] DAYS = new LocalDate[36_525];

    static {
        for (int each = 0; each < DAYS.length; each++) {
            DAYS[each] = LocalDate.ofEpochDay(FIRST + each);
        }
    }

    private KnownDays() {}

    static LocalDate of(long epochDay) {
        long place = epochDay - FIRST;
        return place >= 0 && place < DAYS.length ? DAYS[(int) place] : LocalDate.ofEpochDay(epochDay);
    }
}
