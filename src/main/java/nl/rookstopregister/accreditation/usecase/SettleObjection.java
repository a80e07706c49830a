package nl.rookstopregister.accreditation.usecase;

import java.util.Map;
import nl.rookstopregister.accreditation.model.Occurrence;
import nl.rookstopregister.accreditation.model.Request;
import nl.rookstopregister.accreditation.model.review.Objection;
import nl.rookstopregister.accreditation.model.review.Review;
import nl.rookstopregister.accreditation.model.review.Rulings;
import nl.rookstopregister.shared.Actor;
import org.springframework.stereotype.Component;

/** Ends an objection: it was right and a new ruling came, or the earlier ruling stands. */
@Component
class SettleObjection {

    private final Rulings rulings;
    private final ReviewFiles files;
    private final CaseTidings tidings;
    private final ReviewClock clock;

    SettleObjection(Rulings rulings, ReviewFiles files, CaseTidings tidings, ReviewClock clock) {
        this.rulings = rulings;
        this.files = files;
        this.tidings = tidings;
        this.clock = clock;
    }

    void dismiss(Review review, String ground, Actor by) {
        settle(review, false, ground, by);
        Request request = files.request(review.request()).request();
        tidings.note(request, by, Occurrence.Kind.OBJECTION_DISMISSED, Map.of("remark", ground));
        tidings.mail(request, "objection-dismissed", review.id().toString(), null);
    }

    /** The new ruling itself is told by whoever takes it. */
    void uphold(Review review, String ground, Actor by) {
        settle(review, true, ground, by);
        tidings.note(review, by, Occurrence.Kind.OBJECTION_UPHELD, Map.of());
    }

    private void settle(Review review, boolean upheld, String ground, Actor by) {
        Objection objection = rulings.objectionIn(review.id()).orElseThrow();
        rulings.save(objection.settle(upheld, ground, clock.today()), by);
    }
}
