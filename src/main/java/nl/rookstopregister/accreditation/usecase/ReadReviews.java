package nl.rookstopregister.accreditation.usecase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.accreditation.Accreditations;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.Ruling.Outcome;
import nl.rookstopregister.accreditation.RulingTaken;
import nl.rookstopregister.accreditation.model.review.Likeness;
import nl.rookstopregister.accreditation.model.review.RecordedRuling;
import nl.rookstopregister.accreditation.model.review.Review;
import nl.rookstopregister.accreditation.model.review.ReviewId;
import nl.rookstopregister.accreditation.model.review.Reviews;
import nl.rookstopregister.accreditation.model.review.Rulings;
import nl.rookstopregister.accreditation.spi.RequestForm;
import nl.rookstopregister.accreditation.spi.Traits;
import nl.rookstopregister.providers.Provider;
import nl.rookstopregister.providers.Providers;
import nl.rookstopregister.shared.UseCase;

/** Opens a case for office and committee, with what was decided about comparable requests. */
@UseCase
public class ReadReviews {

    private static final int MOST_PRECEDENTS = 5;

    private final Reviews reviews;
    private final Rulings rulings;
    private final ReviewFiles files;
    private final Accreditations accreditations;
    private final Providers providers;
    private final ReviewClock clock;

    ReadReviews(
            Reviews reviews,
            Rulings rulings,
            ReviewFiles files,
            Accreditations accreditations,
            Providers providers,
            ReviewClock clock) {
        this.reviews = reviews;
        this.rulings = rulings;
        this.files = files;
        this.accreditations = accreditations;
        this.providers = providers;
        this.clock = clock;
    }

    public LocalDate today() {
        return clock.today();
    }

    public Optional<ReviewFile> find(ReviewId id) {
        return reviews.find(id).map(files::of);
    }

    /** Oldest first. */
    public List<Review> of(RequestId request) {
        return reviews.of(request);
    }

    public List<RecordedRuling> rulings(RequestId request) {
        return rulings.about(request);
    }

    public Optional<RecordedRuling> ruling(String number) {
        return rulings.find(number);
    }

    /** The most comparable first; what was decided about this request itself is left out. */
    public List<Precedent> precedents(ReviewFile file) {
        RequestForm form = file.request().form();
        Traits own = form.traits(file.request().answers());
        return accreditations.rulings(file.request().request().kind()).stream()
                .filter(taken -> !taken.ruling().request().equals(file.review().request()))
                .filter(taken -> !(taken.ruling().outcome() instanceof Outcome.Withdrawn))
                .map(taken -> precedent(taken, form, own))
                .sorted(Comparator.comparing(Precedent::likeness))
                .limit(MOST_PRECEDENTS)
                .toList();
    }

    private Precedent precedent(RulingTaken taken, RequestForm form, Traits own) {
        Traits traits = form.traits(taken.answers());
        return new Precedent(
                taken.ruling(),
                form.title(taken.answers()),
                providers.find(taken.ruling().provider()).map(Provider::name).orElse(""),
                traits,
                Likeness.between(
                        own.competences(),
                        traits.competences(),
                        traits.minutes() - own.minutes(),
                        traits.type().equals(own.type())));
    }
}
