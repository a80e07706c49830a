package nl.rookstopregister.accreditation.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.Accounts;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.model.Occurrence;
import nl.rookstopregister.accreditation.model.review.Candidate;
import nl.rookstopregister.accreditation.model.review.Conflict;
import nl.rookstopregister.accreditation.model.review.Review;
import nl.rookstopregister.accreditation.model.review.ReviewId;
import nl.rookstopregister.accreditation.model.review.Reviewer;
import nl.rookstopregister.accreditation.model.review.Reviews;
import nl.rookstopregister.accreditation.model.review.Step;
import nl.rookstopregister.shared.UseCase;

/** Who judges a case: chosen by the office, never with a conflict of interest, and replaced once there is one. */
@UseCase
public class AssignReviewers {

    private final Reviews reviews;
    private final ConflictsOfInterest conflicts;
    private final Accounts accounts;
    private final CaseTidings tidings;
    private final ReviewClock clock;

    AssignReviewers(
            Reviews reviews, ConflictsOfInterest conflicts, Accounts accounts, CaseTidings tidings, ReviewClock clock) {
        this.reviews = reviews;
        this.conflicts = conflicts;
        this.accounts = accounts;
        this.tidings = tidings;
        this.clock = clock;
    }

    /** All of them or none. */
    public Optional<Step> assign(ReviewId id, List<AccountId> people, SignedIn by) {
        return reviews.findToChange(id).map(conflicts::settle).map(review -> {
            record(review);
            Step step = new Step.Taken(review);
            for (AccountId person : people) {
                step = step instanceof Step.Taken(Review before) ? assigned(before, person) : step;
            }
            if (step instanceof Step.Taken(Review after)) {
                save(review, after);
                people.forEach(person ->
                        accounts.find(person).ifPresent(reviewer -> tidings.assigned(after, reviewer, by.actor())));
            }
            return step;
        });
    }

    /** A reviewer, or the office for one, says that there is a conflict of interest: before or after being chosen. */
    public Optional<Step> declare(ReviewId id, AccountId account, String reason, SignedIn by) {
        return reviews.findToChange(id)
                .flatMap(review -> accounts.find(account).map(person -> {
                    if (reason.isBlank()) {
                        return new Step.ReasonMissing();
                    }
                    Step step = review.seat(account).isPresent()
                            ? review.leave(account, clock.today())
                            : new Step.Taken(review);
                    if (step instanceof Step.Taken(Review left)) {
                        if (left.revision() > review.revision()) {
                            reviews.save(left);
                        }
                        reviews.record(
                                id,
                                new Reviewer(account, person.name()),
                                new Conflict(Conflict.Kind.DECLARED, reason.strip()),
                                clock.now());
                        tidings.note(
                                left,
                                by.actor(),
                                Occurrence.Kind.CONFLICT_DECLARED,
                                Map.of("person", person.name(), "remark", reason.strip()));
                    }
                    return step;
                }));
    }

    /** What the register derives is written down, so that the database refuses it as well. */
    private void record(Review review) {
        conflicts.candidates(review).stream()
                .filter(candidate -> !candidate.mayJudge())
                .filter(candidate -> review.seat(candidate.person().account()).isEmpty())
                .forEach(candidate -> reviews.record(
                        review.id(), candidate.person(), candidate.conflicts().getFirst(), clock.now()));
    }

    private Step assigned(Review review, AccountId person) {
        Optional<Candidate> candidate = conflicts.candidate(review, person);
        return candidate.map(found -> review.assign(found, clock.today())).orElseGet(Step.NotOfCommittee::new);
    }

    /** Several were given a place at once: that is one change. */
    private void save(Review before, Review after) {
        if (after.revision() > before.revision()) {
            reviews.save(after.asRevision(before.revision() + 1));
        }
    }
}
