package nl.rookstopregister.accreditation.model.review;

import java.time.LocalDate;
import nl.rookstopregister.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * The place of one reviewer in a case.
 *
 * @param place 1 and 2 judge at the same time, 3 when they differ
 * @param replacedOn since when somebody else sits here; what was found then counts no more, and is kept
 */
public record Seat(
        int place,
        Reviewer person,
        LocalDate assignedOn,
        @Nullable LocalDate replacedOn,
        Judgement judgement) {

    static final int THIRD = 3;

    static Seat taken(int place, Reviewer person, LocalDate today) {
        return new Seat(place, person, today, null, Judgement.NONE);
    }

    public boolean isTaken() {
        return replacedOn == null;
    }

    boolean isTakenBy(AccountId account) {
        return isTaken() && person.account().equals(account);
    }

    public boolean isThird() {
        return place == THIRD;
    }

    /** Still waited for. */
    public boolean isWaitedFor() {
        return isTaken() && !judgement.isSubmitted();
    }

    Seat left(LocalDate today) {
        return new Seat(place, person, assignedOn, today, judgement);
    }

    Seat with(Judgement newJudgement) {
        return new Seat(place, person, assignedOn, replacedOn, newJudgement);
    }
}
