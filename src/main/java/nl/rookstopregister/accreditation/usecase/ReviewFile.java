package nl.rookstopregister.accreditation.usecase;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.accreditation.model.review.Candidate;
import nl.rookstopregister.accreditation.model.review.Objection;
import nl.rookstopregister.accreditation.model.review.RecordedRuling;
import nl.rookstopregister.accreditation.model.review.Review;
import nl.rookstopregister.accreditation.spi.Criterion;
import nl.rookstopregister.providers.Provider;

/**
 * One case, with all that whoever works on it needs.
 *
 * @param committee everybody who could judge, with what speaks against it
 * @param earlier what was ruled about the same reference before, oldest first
 */
public record ReviewFile(
        Review review,
        RequestFile request,
        Provider provider,
        List<Candidate> committee,
        Optional<Objection> objection,
        List<RecordedRuling> earlier,
        ReviewTerms terms) {

    /** As the request stands now; a case keeps the codes with which it was opened. */
    public List<Criterion> criteria() {
        return request.form().criteria(request.answers()).stream()
                .filter(criterion -> review.criteria().contains(criterion.code()))
                .toList();
    }

    public String title() {
        return request.form().title(request.answers());
    }
}
