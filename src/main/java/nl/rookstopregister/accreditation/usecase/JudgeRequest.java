package nl.rookstopregister.accreditation.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.model.Occurrence;
import nl.rookstopregister.accreditation.model.RequestState;
import nl.rookstopregister.accreditation.model.review.Conflict;
import nl.rookstopregister.accreditation.model.review.Judgement;
import nl.rookstopregister.accreditation.model.review.Review;
import nl.rookstopregister.accreditation.model.review.ReviewId;
import nl.rookstopregister.accreditation.model.review.Reviews;
import nl.rookstopregister.accreditation.model.review.Round;
import nl.rookstopregister.accreditation.model.review.Stage;
import nl.rookstopregister.accreditation.model.review.Step;
import nl.rookstopregister.shared.UseCase;

/** A reviewer scores the criteria, advises, and hands that in. */
@UseCase
public class JudgeRequest {

    private final Reviews reviews;
    private final ReviewFiles files;
    private final ConflictsOfInterest conflicts;
    private final CaseTidings tidings;
    private final ReviewClock clock;

    JudgeRequest(
            Reviews reviews, ReviewFiles files, ConflictsOfInterest conflicts, CaseTidings tidings, ReviewClock clock) {
        this.reviews = reviews;
        this.files = files;
        this.conflicts = conflicts;
        this.tidings = tidings;
        this.clock = clock;
    }

    public Optional<Step> save(ReviewId id, SignedIn by, Judgement judgement) {
        return toChange(id).map(review -> saved(review, by, judgement));
    }

    /** What was found so far is kept, also when it cannot be handed in yet. */
    public Optional<Step> submit(ReviewId id, SignedIn by, Judgement judgement) {
        return toChange(id).map(review -> {
            Step kept = saved(review, by, judgement);
            return kept instanceof Step.Taken(Review saved) ? submitted(saved, by) : kept;
        });
    }

    private Optional<Review> toChange(ReviewId id) {
        return reviews.findToChange(id).map(conflicts::settle);
    }

    private Step submitted(Review saved, SignedIn by) {
        Step step = saved.submit(by.account(), clock.today());
        if (step instanceof Step.Taken(Review submitted)) {
            reviews.save(submitted);
            keep(submitted, by);
        }
        return step;
    }

    private Step saved(Review review, SignedIn by, Judgement judgement) {
        List<Conflict> own = conflicts.of(review, by);
        if (!own.isEmpty()) {
            return new Step.Conflicted(own);
        }
        RequestState state = files.request(review.request()).request().state();
        if (review.round() == Round.REQUEST && state != RequestState.IN_REVIEW) {
            return new Step.NotFromHere(review.stage());
        }
        Step step = review.save(by.account(), judgement);
        if (step instanceof Step.Taken(Review saved)) {
            reviews.save(saved);
        }
        return step;
    }

    private void keep(Review review, SignedIn by) {
        Judgement judgement = review.seat(by.account()).orElseThrow().judgement();
        reviews.keep(review.id(), by.account(), judgement, clock.now());
        tidings.note(review, by.actor(), Occurrence.Kind.JUDGED, Map.of());
        if (review.stage() == Stage.DIFFERS) {
            tidings.note(review, by.actor(), Occurrence.Kind.REVIEWERS_DIFFER, Map.of());
        }
    }
}
