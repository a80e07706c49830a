package nl.rookstopregister.register.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.Merger;
import nl.rookstopregister.register.Merging;
import nl.rookstopregister.register.Taking;
import nl.rookstopregister.shared.CoachId;

/**
 * Whether two records stand free to be made one, apart from what the lifecycle says of each.
 *
 * @param stays the record that goes on
 * @param goes the record whose number leads on
 */
public record FreeToMerge(Side stays, Side goes, LocalDate today) {

    /**
     * One of the two.
     *
     * @param numbered whether it was ever admitted
     * @param waiting whether a decision about it waits for a second pair of eyes
     */
    public record Side(History history, boolean numbered, boolean waiting) {}

    public Optional<Merging.Refused> obstacle(Merger merger) {
        if (merger.stays().equals(merger.goes())) {
            return refused(merger.stays(), "same-record");
        }
        if (goes.numbered && !stays.numbered) {
            return refused(merger.stays(), "number-goes");
        }
        return Stream.of(stays, goes).flatMap(side -> obstacle(side).stream()).findFirst();
    }

    private Optional<Merging.Refused> obstacle(Side side) {
        if (side.waiting) {
            return refused(side.history.coach(), "proposal-open");
        }
        return side.history.decisions().stream().anyMatch(this::mayBeObjectedTo)
                ? refused(side.history.coach(), "objection-open")
                : Optional.empty();
    }

    /** Against what was refused, imposed or taken away, an objection may still come, which needs the record as it was. */
    private boolean mayBeObjectedTo(Decision decision) {
        boolean open = decision.objectionUntil() != null && !today.isAfter(decision.objectionUntil());
        return open
                && switch (decision.kind()) {
                    case REFUSE, WARN, SUSPEND, STRIKE_OFF, WITHDRAW_ANNOTATION -> true;
                    case LAPSE -> decision.body() != Body.CLOCK;
                    default -> false;
                };
    }

    private static Optional<Merging.Refused> refused(CoachId record, String what) {
        return Optional.of(new Merging.Refused(record, new Taking.Incomplete(what)));
    }
}
