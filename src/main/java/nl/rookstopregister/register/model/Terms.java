package nl.rookstopregister.register.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.shared.Days;
import org.jspecify.annotations.Nullable;

/** Which term a decision gives when nobody chooses otherwise: as long as the norm allows. */
public record Terms(Guard guard) {

    /** Empty where the kind gives no term, or where the days would run backwards. */
    public Optional<Days> of(Wish wish, Body body) {
        Days last = guard.met(wish.kind(), body, wish.effectiveOn()).term();
        LocalDate on = wish.effectiveOn();
        Limits limits = guard.limits();
        return switch (wish.kind()) {
            case ADMIT_CANDIDATE -> days(on, on.plus(limits.candidate()));
            case REGISTER -> days(on, on.plus(limits.term()));
            case RENEW ->
                last == null
                        ? Optional.empty()
                        : days(later(last.until(), on), last.until().plus(limits.term()));
            case EXTEND_TERM -> last == null ? Optional.empty() : days(last.from(), dayAfter(wish.lastDay()));
            case CORRECT -> corrected(wish);
            default -> Optional.empty();
        };
    }

    private Optional<Days> corrected(Wish wish) {
        Decision concerned = wish.concerns() == null
                ? null
                : guard.history().find(wish.concerns()).orElse(null);
        if (concerned == null || concerned.term() == null) {
            return Optional.empty();
        }
        LocalDate until = wish.lastDay() == null ? concerned.term().until() : dayAfter(wish.lastDay());
        boolean begins =
                concerned.term().from().equals(concerned.effectiveOn()) && concerned.kind() != DecisionKind.EXTEND_TERM;
        return days(begins ? wish.effectiveOn() : concerned.term().from(), until);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static @Nullable LocalDate dayAfter(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    private static Optional<Days> days(LocalDate from, @Nullable LocalDate until) {
        return until != null && from.isBefore(until) ? Optional.of(new Days(from, until)) : Optional.empty();
    }
}
