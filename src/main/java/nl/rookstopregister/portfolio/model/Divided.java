package nl.rookstopregister.portfolio.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An entry over several days in two parts, by what its coach says that was before a day. */
public sealed interface Divided {

    /** Of the code for as much time as all of it, or more. */
    String NOTHING_LEFT = "nothing-left";

    record Parts(Guidance before, Guidance from) implements Divided {}

    /** @param code as of a {@link Mistake}; the words stand under {@code portfolio.mistake.<code>} */
    record Wrong(String code) implements Divided {}

    /** @param time before the day, as somebody types it */
    static Divided of(Guidance whole, LocalDate day, String time) {
        List<Mistake> mistakes = new ArrayList<>();
        int before = GuidanceReader.minutes(time.strip(), whole.first(), day.minusDays(1), mistakes);
        int rest = whole.minutes() - before;
        if (mistakes.isEmpty() && rest <= 0) {
            return new Wrong(NOTHING_LEFT);
        }
        GuidanceReader.minutes(TypedGuidance.written(rest), day, whole.last(), mistakes);
        return mistakes.isEmpty()
                ? new Parts(whole.before(day, before), whole.from(day, rest))
                : new Wrong(mistakes.getFirst().code());
    }
}
