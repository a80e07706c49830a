package nl.rookstopregister.norms.model;

import java.time.LocalDate;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Standing;
import nl.rookstopregister.shared.Days;
import org.jspecify.annotations.Nullable;

/** A dossier on the day for which it is assessed. */
public final class Case {

    private static final Fact[] NO_FACTS = {};

    final Fact[] facts;
    final Standing standing;
    final LocalDate day;
    private @Nullable Days lastMonths;
    private int months;

    public Case(Dossier dossier, LocalDate day) {
        this(dossier.facts().toArray(NO_FACTS), dossier.standing(), day);
    }

    /** Of facts that were put together for this alone: the array is not copied. */
    public Case(Fact[] facts, Standing standing, LocalDate day) {
        this.facts = facts;
        this.standing = standing;
        this.day = day;
    }

    /** The days that count for what a term asks: the running term, or as many months back for who has none. */
    Days term(int length) {
        return standing.term() == null ? lastMonths(length) : standing.term();
    }

    /** The months up to and including the day. */
    Days lastMonths(int length) {
        if (lastMonths == null || months != length) {
            LocalDate tomorrow = day.plusDays(1);
            lastMonths = new Days(tomorrow.minusMonths(length), tomorrow);
            months = length;
        }
        return lastMonths;
    }
}
