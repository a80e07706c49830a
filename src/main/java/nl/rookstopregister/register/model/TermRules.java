package nl.rookstopregister.register.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.rookstopregister.register.ProposedDecision;
import nl.rookstopregister.shared.Days;

/** When a term may begin and how long it may be, for a decision that meets a registration in this position. */
record TermRules(Position met, Limits limits) {

    /** The key of the first rule that the proposed term breaks. */
    Optional<String> broken(ProposedDecision proposed) {
        Days term = proposed.term();
        if (term == null) {
            return Optional.empty();
        }
        LocalDate on = proposed.effectiveOn();
        return switch (proposed.kind()) {
            case ADMIT_CANDIDATE -> starting(term, on).or(() -> longerThan(term, on.plus(limits.candidate())));
            case REGISTER -> starting(term, on).or(() -> longerThan(term, on.plus(limits.term())));
            case TAKEN_OVER, TAKEN_OVER_CANDIDACY -> starting(term, on);
            case RENEW -> met.term() == null ? Optional.of("too-late") : renewing(met.term(), term, on);
            case EXTEND_TERM -> met.term() == null ? Optional.of("term-start") : extending(met.term(), term);
            default -> Optional.empty();
        };
    }

    private static Optional<String> starting(Days term, LocalDate on) {
        return term.from().equals(on) ? Optional.empty() : Optional.of("term-start");
    }

    private static Optional<String> longerThan(Days term, LocalDate longest) {
        return term.until().isAfter(longest) ? Optional.of("term-too-long") : Optional.empty();
    }

    private Optional<String> renewing(Days last, Days next, LocalDate on) {
        if (on.isBefore(last.until().minus(limits.renewalOpens()))) {
            return Optional.of("too-early");
        }
        if (met.inRegister()) {
            return starting(next, last.until())
                    .or(() -> longerThan(next, last.until().plus(limits.term())));
        }
        // Only a term that ended by itself can still be renewed; who lapsed for another reason applies anew.
        boolean endedByItself = last.until().equals(met.since());
        if (!endedByItself || !on.isBefore(last.until().plus(limits.lateRenewal()))) {
            return Optional.of("too-late");
        }
        return starting(next, on).or(() -> longerThan(next, last.until().plus(limits.term())));
    }

    private Optional<String> extending(Days last, Days longer) {
        if (!longer.until().isAfter(last.until())) {
            return Optional.of("term-ends-before");
        }
        return starting(longer, last.from())
                .or(() -> longerThan(longer, last.until().plus(limits.extension())));
    }
}
