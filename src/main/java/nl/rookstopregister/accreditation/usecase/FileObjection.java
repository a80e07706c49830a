package nl.rookstopregister.accreditation.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.model.Occurrence;
import nl.rookstopregister.accreditation.model.Request;
import nl.rookstopregister.accreditation.model.Requests;
import nl.rookstopregister.accreditation.model.review.Objection;
import nl.rookstopregister.accreditation.model.review.Objection.Adjourning;
import nl.rookstopregister.accreditation.model.review.Objection.Filing;
import nl.rookstopregister.accreditation.model.review.ObjectionId;
import nl.rookstopregister.accreditation.model.review.RecordedRuling;
import nl.rookstopregister.accreditation.model.review.Review;
import nl.rookstopregister.accreditation.model.review.ReviewId;
import nl.rookstopregister.accreditation.model.review.Reviews;
import nl.rookstopregister.accreditation.model.review.Round;
import nl.rookstopregister.accreditation.model.review.Rulings;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.shared.UseCase;

/** A provider objects to the last ruling on its request; the committee may once take longer to decide about that. */
@UseCase
public class FileObjection {

    private final Requests requests;
    private final Rulings rulings;
    private final Reviews reviews;
    private final ReviewFiles files;
    private final CaseTidings tidings;
    private final ReviewClock clock;

    FileObjection(
            Requests requests,
            Rulings rulings,
            Reviews reviews,
            ReviewFiles files,
            CaseTidings tidings,
            ReviewClock clock) {
        this.requests = requests;
        this.rulings = rulings;
        this.reviews = reviews;
        this.files = files;
        this.tidings = tidings;
        this.clock = clock;
    }

    /**
     * What a provider can object to, or objected to.
     *
     * @param ruling the last one; empty when there is none
     */
    public record Standing(
            Request request, Optional<RecordedRuling> ruling, List<Objection> objections, ReviewTerms terms) {

        public boolean isInTime() {
            return ruling.filter(last -> !terms.today().isAfter(last.objectionUntil()))
                    .isPresent();
        }

        public Optional<Objection> toLast() {
            return ruling.flatMap(last -> objections.stream()
                    .filter(objection -> objection.ruling().equals(last.ruling().number()))
                    .findFirst());
        }
    }

    /** Somebody else's request is answered as one that does not exist. */
    public Optional<Standing> look(RequestId id, ProviderId provider) {
        return requests.find(id)
                .filter(request -> request.provider().equals(provider))
                .map(this::standing);
    }

    public Optional<Filing> file(RequestId id, ProviderId provider, String grounds, SignedIn by) {
        return requests.findToChange(id)
                .filter(request -> request.provider().equals(provider))
                .map(this::standing)
                .map(standing -> file(standing, grounds, by));
    }

    public Optional<Adjourning> adjourn(ReviewId review, String reason, SignedIn by) {
        return rulings.objectionIn(review).map(objection -> {
            Adjourning adjourning = objection.adjourn(reason, clock.terms().objection(), clock.today());
            if (adjourning instanceof Adjourning.Adjourned(Objection adjourned)) {
                rulings.save(adjourned, by.actor());
                Request request = files.request(adjourned.request()).request();
                tidings.note(
                        request, by.actor(), Occurrence.Kind.OBJECTION_ADJOURNED, Map.of("remark", reason.strip()));
                tidings.mail(
                        request,
                        "objection-adjourned",
                        adjourned.id().toString(),
                        adjourned.decideUntil(clock.terms().objection()));
            }
            return adjourning;
        });
    }

    private Standing standing(Request request) {
        return new Standing(
                request,
                rulings.about(request.id()).stream().reduce((_, later) -> later),
                rulings.objections(request.id()),
                clock.terms());
    }

    private Filing file(Standing standing, String grounds, SignedIn by) {
        Optional<RecordedRuling> last = standing.ruling();
        if (last.isEmpty() || standing.request().state().isOpen()) {
            return new Filing.NothingToObjectTo();
        }
        if (standing.toLast().isPresent()) {
            return new Filing.FiledAlready();
        }
        Filing filing = Objection.file(
                ObjectionId.random(),
                ReviewId.random(),
                last.get().ruling(),
                grounds,
                new Objection.Filer(standing.terms().objection(), clock.today()));
        if (filing instanceof Filing.Filed(Objection objection)) {
            open(standing.request(), objection, by);
        }
        return filing;
    }

    private void open(Request request, Objection objection, SignedIn by) {
        Review first = reviews.of(request.id()).getFirst();
        reviews.add(Review.open(objection.review(), request.id(), Round.OBJECTION, first.criteria()), clock.today());
        rulings.add(objection, by.actor());
        tidings.note(request, by.actor(), Occurrence.Kind.OBJECTION_FILED, Map.of("ruling", objection.ruling()));
        tidings.mail(
                request,
                "objection-received",
                objection.id().toString(),
                objection.decideUntil(clock.terms().objection()));
    }
}
