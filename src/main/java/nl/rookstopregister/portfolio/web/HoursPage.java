package nl.rookstopregister.portfolio.web;

import java.util.List;
import java.util.Set;
import nl.rookstopregister.norms.Text;
import nl.rookstopregister.pages.Pager;
import nl.rookstopregister.portfolio.model.Doubt;
import nl.rookstopregister.portfolio.model.HourEntry;
import nl.rookstopregister.portfolio.model.HoursSeen;
import nl.rookstopregister.portfolio.model.HoursSeen.Week;
import nl.rookstopregister.portfolio.model.TypedGuidance;
import org.jspecify.annotations.Nullable;

/**
 * A coach's hours: one line to type in, the weeks, and the years beside what the norm asks.
 *
 * @param key of the entry that is about to be typed
 * @param owner marks whose browser this is, so that what waits in it is sent for nobody else
 * @param told what was just done
 */
public record HoursPage(
        HoursSeen seen,
        HoursFields fields,
        String key,
        String owner,
        @Nullable Told told,
        int page) {

    private static final int WEEKS = 6;
    private static final int MINUTES = 60;

    /** What was just done with which entry. */
    public record Told(String what, HourEntry entry, Text intervention, Set<Doubt> doubts) {

        static final String KEPT = "bewaard";
        static final String CORRECTED = "verbeterd";
        static final String DIVIDED = "gesplitst";
        static final String REMOVED = "verwijderd";
        static final String PUT_BACK = "teruggezet";

        static final Set<String> ALL = Set.of(KEPT, CORRECTED, DIVIDED, REMOVED, PUT_BACK);

        public boolean removed() {
            return what.equals(REMOVED);
        }

        /** Only what is new is taken back with one press: a correction is corrected again. */
        public boolean canBeUndone() {
            return what.equals(KEPT) && !entry.removed();
        }
    }

    public Pager pager() {
        return new Pager(page, WEEKS, seen.weeks().size(), "/mijn/portfolio/uren");
    }

    public List<Week> weeks() {
        return seen.weeks().stream()
                .skip((long) (page - 1) * WEEKS)
                .limit(WEEKS)
                .toList();
    }

    public String written(int minutes) {
        return TypedGuidance.written(minutes);
    }

    /** How many hours the norm asks in all; nothing when it asks none. */
    public int askedHours() {
        return asked(0);
    }

    public int askedYears() {
        return asked(1);
    }

    private int asked(int which) {
        return seen.finding() != null
                        && seen.finding().asked().asks().args().size() > which
                        && seen.finding().asked().asks().args().get(which) instanceof Integer number
                ? number
                : 0;
    }

    public int countingHours() {
        return seen.countingMinutes() / MINUTES;
    }
}
