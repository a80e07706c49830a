package nl.rookstopregister.admission.model;

import java.time.LocalDate;
import java.time.Period;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.shared.Days;
import org.jspecify.annotations.Nullable;

/**
 * Whether a registration can be renewed on a day, and else from when or why not. Source: the parameters
 * {@code renewal-opens-before} and {@code renewal-late-until-after} of the norm; all days are "tot en met".
 */
public sealed interface Opening {

    /** Too early: the last term still has long to go. */
    record NotYet(LocalDate opensOn, LocalDate lastDay) implements Opening {}

    /** The new term comes right after the running one, however early it is asked for. */
    record InTime(LocalDate lastDay, LocalDate lateUntil, Days next) implements Opening {}

    /** The term ended by itself and the days since then are lost, but it is not too late yet. */
    record Late(LocalDate lastDay, LocalDate lateUntil, Days next) implements Opening {}

    /** The term ended too long ago: what is left is applying anew. */
    record TooLate(LocalDate lastDay, LocalDate lateUntil) implements Opening {}

    /** A suspension does not stop the term, and has to be lifted first. */
    record Suspended(LocalDate lastDay) implements Opening {}

    /** There is no term to renew from here. */
    record NothingToRenew(RegistrationState state) implements Opening {}

    default boolean isOpen() {
        return this instanceof InTime || this instanceof Late;
    }

    /** @param opensBefore and the others: as the norm says on this day */
    record Rules(Period term, Period opensBefore, Period lateUntilAfter) {}

    /**
     * @param since first day in this state
     * @param term the running term, or the last one of who lapsed
     */
    static Opening of(
            RegistrationState state, @Nullable LocalDate since, @Nullable Days term, Rules rules, LocalDate today) {
        if (term == null) {
            return new NothingToRenew(state);
        }
        return switch (state) {
            case REGISTERED -> running(term, rules, today);
            case SUSPENDED -> new Suspended(last(term.until()));
            // Only a term that ended by itself can still be renewed; who lapsed for another reason applies anew.
            case LAPSED -> term.until().equals(since) ? ended(term, rules, today) : new NothingToRenew(state);
            case NOT_REGISTERED, CANDIDATE, DEREGISTERED, STRUCK_OFF -> new NothingToRenew(state);
        };
    }

    private static Opening running(Days term, Rules rules, LocalDate today) {
        LocalDate opensOn = term.until().minus(rules.opensBefore());
        if (today.isBefore(opensOn)) {
            return new NotYet(opensOn, last(term.until()));
        }
        LocalDate lateUntil = last(term.until().plus(rules.lateUntilAfter()));
        return new InTime(last(term.until()), lateUntil, term.following(rules.term()));
    }

    private static Opening ended(Days term, Rules rules, LocalDate today) {
        LocalDate lateUntil = last(term.until().plus(rules.lateUntilAfter()));
        return today.isAfter(lateUntil)
                ? new TooLate(last(term.until()), lateUntil)
                : new Late(
                        last(term.until()),
                        lateUntil,
                        new Days(today, term.until().plus(rules.term())));
    }

    private static LocalDate last(LocalDate until) {
        return until.minusDays(1);
    }
}
