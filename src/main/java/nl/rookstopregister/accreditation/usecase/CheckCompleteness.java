package nl.rookstopregister.accreditation.usecase;

import java.util.Map;
import java.util.Optional;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.model.Moving;
import nl.rookstopregister.accreditation.model.Occurrence;
import nl.rookstopregister.accreditation.model.Request;
import nl.rookstopregister.accreditation.model.Requests;
import nl.rookstopregister.accreditation.model.review.Review;
import nl.rookstopregister.accreditation.model.review.ReviewId;
import nl.rookstopregister.accreditation.model.review.Reviews;
import nl.rookstopregister.accreditation.model.review.Round;
import nl.rookstopregister.accreditation.spi.Criterion;
import nl.rookstopregister.shared.UseCase;

/** The office looks whether a request is complete; what is complete becomes a case of the committee. */
@UseCase
public class CheckCompleteness {

    private final Requests requests;
    private final RequestFiles files;
    private final RequestTerms terms;
    private final Reviews reviews;
    private final ConflictsOfInterest conflicts;
    private final Tidings tidings;

    CheckCompleteness(
            Requests requests,
            RequestFiles files,
            RequestTerms terms,
            Reviews reviews,
            ConflictsOfInterest conflicts,
            Tidings tidings) {
        this.requests = requests;
        this.files = files;
        this.terms = terms;
        this.reviews = reviews;
        this.conflicts = conflicts;
        this.tidings = tidings;
    }

    /** What was submitted; a draft that never was is nobody's business but the provider's. */
    public Optional<RequestFile> look(RequestId id) {
        return requests.find(id).filter(request -> request.snapshots() > 0).map(files::submitted);
    }

    /**
     * The clock stands still until the provider answers.
     *
     * @param remarks what is missing, by the name of the subject; at least one
     */
    public Optional<Moving> askMore(RequestId id, SignedIn by, Map<String, String> remarks) {
        return requests.findToChange(id).map(request -> {
            Moving moving = request.askMore(remarks, terms.today());
            if (moving instanceof Moving.Moved(Request asked)) {
                requests.save(asked);
                tidings.note(asked, by.actor(), Occurrence.Kind.MORE_ASKED, remarks);
                tidings.mail(
                        asked,
                        "more-asked",
                        String.valueOf(asked.revision()),
                        asked.course().answerUntil(terms.now()));
            }
            return moving;
        });
    }

    public Optional<Moving> findComplete(RequestId id, SignedIn by) {
        return requests.findToChange(id).map(request -> {
            Moving moving = request.findComplete();
            if (moving instanceof Moving.Moved(Request complete)) {
                requests.save(complete);
                tidings.note(complete, by.actor(), Occurrence.Kind.FOUND_COMPLETE, Map.of());
                open(complete);
            }
            return moving;
        });
    }

    /** The provider may have named somebody who judges. */
    private void reopen(Review review) {
        Review reopened = review.reopened();
        reviews.save(reopened);
        conflicts.settle(reopened);
    }

    /** After more was asked, the reviewers go on where they were. */
    private void open(Request request) {
        reviews.of(request.id()).stream()
                .findFirst()
                .flatMap(review -> reviews.findToChange(review.id()))
                .ifPresentOrElse(
                        this::reopen,
                        () -> reviews.add(
                                Review.open(
                                        ReviewId.random(),
                                        request.id(),
                                        Round.REQUEST,
                                        files
                                                .submitted(request)
                                                .form()
                                                .criteria(
                                                        files.submitted(request).answers())
                                                .stream()
                                                .map(Criterion::code)
                                                .toList()),
                                terms.today()));
    }
}
