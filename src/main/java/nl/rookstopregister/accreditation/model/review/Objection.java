package nl.rookstopregister.accreditation.model.review;

import java.time.LocalDate;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.Ruling;
import org.jspecify.annotations.Nullable;

/**
 * That a provider does not agree with a ruling (bezwaar); judged by others than those who judged and ruled before.
 *
 * @param ruling number of the ruling that it is about
 * @param grounds in the provider's words
 * @param adjournedFor why deciding takes longer; null when it does not
 * @param review the case in which it is judged
 */
public record Objection(
        ObjectionId id,
        RequestId request,
        String ruling,
        LocalDate filedOn,
        String grounds,
        @Nullable String adjournedFor,
        ReviewId review,
        @Nullable Settled settled) {

    /** What became of filing one. */
    public sealed interface Filing {

        record Filed(Objection objection) implements Filing {}

        /** @param lastDay on which it would have been in time */
        record TooLate(LocalDate lastDay) implements Filing {}

        /** There is no ruling, or a later one came in its place. */
        record NothingToObjectTo() implements Filing {}

        record FiledAlready() implements Filing {}

        record GroundsMissing() implements Filing {}
    }

    /** What became of taking longer. */
    public sealed interface Adjourning {

        record Adjourned(Objection objection) implements Adjourning {}

        record AdjournedBefore() implements Adjourning {}

        record TermIsOver(LocalDate lastDay) implements Adjourning {}

        record ReasonMissing() implements Adjourning {}

        record SettledAlready() implements Adjourning {}
    }

    /**
     * How it ended.
     *
     * @param upheld whether the earlier ruling was replaced by a new one
     */
    public record Settled(boolean upheld, LocalDate on, String ground) {}

    public static Filing file(ObjectionId id, ReviewId review, Ruling ruling, String grounds, Filer filer) {
        if (grounds.isBlank()) {
            return new Filing.GroundsMissing();
        }
        LocalDate last = filer.terms().lastDay(ruling.decidedOn());
        if (filer.today().isAfter(last)) {
            return new Filing.TooLate(last);
        }
        return new Filing.Filed(new Objection(
                id, ruling.request(), ruling.number(), filer.today(), grounds.strip(), null, review, null));
    }

    /** On which day, and by which terms, an objection comes in. */
    public record Filer(ObjectionTerms terms, LocalDate today) {}

    public LocalDate decideUntil(ObjectionTerms terms) {
        return terms.decideUntil(filedOn, adjournedFor != null);
    }

    public Adjourning adjourn(String reason, ObjectionTerms terms, LocalDate today) {
        if (settled != null) {
            return new Adjourning.SettledAlready();
        }
        if (adjournedFor != null) {
            return new Adjourning.AdjournedBefore();
        }
        if (reason.isBlank()) {
            return new Adjourning.ReasonMissing();
        }
        return today.isAfter(decideUntil(terms))
                ? new Adjourning.TermIsOver(decideUntil(terms))
                : new Adjourning.Adjourned(
                        new Objection(id, request, ruling, filedOn, grounds, reason.strip(), review, null));
    }

    public Objection settle(boolean upheld, String ground, LocalDate today) {
        return new Objection(
                id, request, ruling, filedOn, grounds, adjournedFor, review, new Settled(upheld, today, ground));
    }
}
