package nl.rookstopregister.accreditation.usecase;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.model.Request;
import nl.rookstopregister.accreditation.model.Requests;
import nl.rookstopregister.accreditation.model.review.RecordedRuling;
import nl.rookstopregister.accreditation.model.review.Review;
import nl.rookstopregister.accreditation.model.review.Rulings;
import nl.rookstopregister.providers.Providers;
import org.springframework.stereotype.Component;

/** Puts a case together: the request as it was submitted, who may judge it, and what was ruled before. */
@Component
class ReviewFiles {

    private final Requests requests;
    private final RequestFiles files;
    private final Rulings rulings;
    private final Providers providers;
    private final Impartiality impartiality;
    private final ReviewClock clock;

    ReviewFiles(
            Requests requests,
            RequestFiles files,
            Rulings rulings,
            Providers providers,
            Impartiality impartiality,
            ReviewClock clock) {
        this.requests = requests;
        this.files = files;
        this.rulings = rulings;
        this.providers = providers;
        this.impartiality = impartiality;
        this.clock = clock;
    }

    ReviewFile of(Review review) {
        RequestFile file = request(review.request());
        return new ReviewFile(
                review,
                file,
                providers.find(file.request().provider()).orElseThrow(),
                impartiality.candidates(review, file),
                rulings.objectionIn(review.id()),
                earlier(file.request()),
                clock.terms());
    }

    RequestFile request(RequestId id) {
        return files.submitted(requests.find(id).orElseThrow());
    }

    /** What was ruled about the same thing: on an earlier request that this one renews, or on this one. */
    private List<RecordedRuling> earlier(Request request) {
        return Optional.ofNullable(request.purpose().reference())
                .map(reference -> rulings.about(request.kind(), reference))
                .orElseGet(() -> rulings.about(request.id()));
    }
}
