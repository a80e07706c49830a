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
import nl.rookstopregister.accreditation.model.review.Reviewer;
import nl.rookstopregister.accreditation.model.review.Reviews;
import nl.rookstopregister.accreditation.model.review.Seat;
import nl.rookstopregister.accreditation.model.review.Step;
import nl.rookstopregister.shared.Actor;
import org.springframework.stereotype.Component;

/** Who may judge a case, asked anew at each step: whoever got a conflict of interest after being chosen leaves the seat. */
@Component
class ConflictsOfInterest {

    private final Reviews reviews;
    private final ReviewFiles files;
    private final Impartiality impartiality;
    private final Accounts accounts;
    private final CaseTidings tidings;
    private final ReviewClock clock;

    ConflictsOfInterest(
            Reviews reviews,
            ReviewFiles files,
            Impartiality impartiality,
            Accounts accounts,
            CaseTidings tidings,
            ReviewClock clock) {
        this.reviews = reviews;
        this.files = files;
        this.impartiality = impartiality;
        this.accounts = accounts;
        this.tidings = tidings;
        this.clock = clock;
    }

    /** The whole committee, by name. */
    List<Candidate> candidates(Review review) {
        return impartiality.candidates(review, files.request(review.request()));
    }

    /** Empty for somebody who is not of the committee. */
    Optional<Candidate> candidate(Review review, AccountId account) {
        return impartiality.candidate(review, files.request(review.request()), account);
    }

    List<Conflict> of(Review review, SignedIn person) {
        return impartiality.conflicts(review, files.request(review.request()), person);
    }

    /** The case without those who may not judge it any more; whoever changes a case does this first. */
    Review settle(Review review) {
        Review settled = review;
        for (Seat seat : review.seats()) {
            settled = seat.isTaken() ? settle(settled, seat.person()) : settled;
        }
        return settled;
    }

    private Review settle(Review review, Reviewer person) {
        List<Conflict> conflicts =
                accounts.find(person.account()).map(found -> of(review, found)).orElse(List.of());
        if (!conflicts.isEmpty() && review.leave(person.account(), clock.today()) instanceof Step.Taken(Review left)) {
            reviews.save(left);
            reviews.record(left.id(), person, conflicts.getFirst(), clock.now());
            tidings.note(left, Actor.CLOCK, Occurrence.Kind.CONFLICT_AROSE, Map.of("person", person.name()));
            return left;
        }
        return review;
    }
}
