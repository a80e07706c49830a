package nl.rookstopregister.accreditation.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.Ruling.Outcome;
import nl.rookstopregister.accreditation.model.Occurrence;
import nl.rookstopregister.accreditation.model.Request;
import nl.rookstopregister.accreditation.model.RequestState;
import nl.rookstopregister.accreditation.model.review.Conflict;
import nl.rookstopregister.accreditation.model.review.ProposedRuling;
import nl.rookstopregister.accreditation.model.review.Review;
import nl.rookstopregister.accreditation.model.review.ReviewId;
import nl.rookstopregister.accreditation.model.review.Reviews;
import nl.rookstopregister.accreditation.model.review.Round;
import nl.rookstopregister.accreditation.model.review.RuledBy;
import nl.rookstopregister.accreditation.model.review.Step;
import nl.rookstopregister.shared.UseCase;

/** The committee rules on a case: at once where the advice is followed, with a second pair of eyes where it is not. */
@UseCase
public class TakeRuling {

    private final Reviews reviews;
    private final ReviewFiles files;
    private final ConflictsOfInterest conflicts;
    private final RecordRuling ledger;
    private final SettleObjection objections;
    private final CaseTidings tidings;

    TakeRuling(
            Reviews reviews,
            ReviewFiles files,
            ConflictsOfInterest conflicts,
            RecordRuling ledger,
            SettleObjection objections,
            CaseTidings tidings) {
        this.reviews = reviews;
        this.files = files;
        this.conflicts = conflicts;
        this.ledger = ledger;
        this.objections = objections;
        this.tidings = tidings;
    }

    public Optional<Step> rule(ReviewId id, SignedIn by, Outcome outcome, String ground) {
        ProposedRuling ruling = new ProposedRuling(outcome, ground.strip(), by.actor());
        return change(id, by, review -> {
            Step step = review.rule(ruling);
            if (step instanceof Step.Taken(Review after)) {
                reviews.save(after);
                if (after.ruled()) {
                    take(review, ruling, new RuledBy(by.actor(), Optional.empty()));
                } else {
                    tidings.note(after, by.actor(), Occurrence.Kind.RULING_PROPOSED, Map.of("remark", ruling.ground()));
                }
            }
            return step;
        });
    }

    /** The second pair of eyes. */
    public Optional<Step> confirm(ReviewId id, SignedIn by) {
        return change(id, by, review -> {
            Step step = review.confirm(by.account());
            ProposedRuling proposal = review.proposal();
            if (step instanceof Step.Taken(Review after) && proposal != null) {
                reviews.save(after);
                take(review, proposal, new RuledBy(by.actor(), Optional.of(proposal.by())));
            }
            return step;
        });
    }

    /** The case waits for a ruling again; the reason stands in its history. */
    public Optional<Step> turnDown(ReviewId id, SignedIn by, String reason) {
        return change(id, by, review -> {
            Step step = review.turnDown();
            if (step instanceof Step.Taken(Review after)) {
                reviews.save(after);
                tidings.note(after, by.actor(), Occurrence.Kind.RULING_TURNED_DOWN, Map.of("remark", reason.strip()));
            }
            return step;
        });
    }

    private Optional<Step> change(ReviewId id, SignedIn by, Function<Review, Step> step) {
        return reviews.findToChange(id).map(conflicts::settle).map(review -> {
            if (!by.is(Role.COMMITTEE)) {
                return new Step.NotOfCommittee();
            }
            List<Conflict> own = conflicts.of(review, by);
            if (!own.isEmpty()) {
                return new Step.Conflicted(own);
            }
            RequestState state = files.request(review.request()).request().state();
            return review.round() == Round.REQUEST && state != RequestState.IN_REVIEW
                    ? new Step.NotFromHere(review.stage())
                    : step.apply(review);
        });
    }

    private void take(Review review, ProposedRuling ruling, RuledBy by) {
        Request request = files.request(review.request()).request();
        boolean deviates = ruling.deviatesFrom(review.counsel());
        if (review.round() == Round.OBJECTION && ruling.outcome() instanceof Outcome.Refused) {
            objections.dismiss(review, ruling.ground(), by.decider());
            return;
        }
        ledger.record(
                request,
                new RecordRuling.Decided(ruling.outcome(), ruling.ground(), Optional.of(review.id()), deviates, by));
        if (review.round() == Round.OBJECTION) {
            objections.uphold(review, ruling.ground(), by.decider());
        }
    }

    /** Somebody who may not rule is told so before typing anything. */
    public List<Conflict> conflicts(Review review, SignedIn by) {
        return conflicts.of(review, by);
    }
}
