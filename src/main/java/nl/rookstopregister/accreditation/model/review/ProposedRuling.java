package nl.rookstopregister.accreditation.model.review;

import java.util.Optional;
import nl.rookstopregister.accreditation.Ruling;
import nl.rookstopregister.shared.Actor;

/**
 * What somebody of the committee wants to decide.
 *
 * @param ground why, as the provider reads it; may be empty where the advice is followed and it is granted
 */
public record ProposedRuling(Ruling.Outcome outcome, String ground, Actor by) {

    /** Whether it is anything else than what the reviewers together advise. */
    public boolean deviatesFrom(Optional<Advice> counsel) {
        return counsel.isEmpty() || !follows(counsel.get());
    }

    boolean needsGround(Optional<Advice> counsel) {
        return outcome instanceof Ruling.Outcome.Refused || deviatesFrom(counsel);
    }

    private boolean follows(Advice advice) {
        return switch (outcome) {
            case Ruling.Outcome.Granted granted ->
                advice instanceof Advice.Grant grant
                        && granted.points() == grant.points()
                        && granted.conditions().equals(grant.conditions())
                        && granted.during()
                                .from()
                                .plusMonths(grant.months())
                                .equals(granted.during().until());
            case Ruling.Outcome.Refused() -> advice instanceof Advice.Refuse;
            case Ruling.Outcome.Withdrawn _ -> false;
        };
    }
}
