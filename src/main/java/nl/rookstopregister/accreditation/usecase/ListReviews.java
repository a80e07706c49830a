package nl.rookstopregister.accreditation.usecase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.model.Request;
import nl.rookstopregister.accreditation.model.RequestState;
import nl.rookstopregister.accreditation.model.Requests;
import nl.rookstopregister.accreditation.model.review.Objection;
import nl.rookstopregister.accreditation.model.review.Review;
import nl.rookstopregister.accreditation.model.review.Reviews;
import nl.rookstopregister.accreditation.model.review.Round;
import nl.rookstopregister.accreditation.model.review.Rulings;
import nl.rookstopregister.accreditation.model.review.Seat;
import nl.rookstopregister.providers.Provider;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.providers.Providers;
import nl.rookstopregister.shared.UseCase;

/** Lists the requests and cases on which office and committee work, the most pressing first. */
@UseCase
public class ListReviews {

    private final Requests requests;
    private final RequestFiles files;
    private final Reviews reviews;
    private final Rulings rulings;
    private final Providers providers;
    private final ReviewClock clock;

    ListReviews(
            Requests requests,
            RequestFiles files,
            Reviews reviews,
            Rulings rulings,
            Providers providers,
            ReviewClock clock) {
        this.requests = requests;
        this.files = files;
        this.reviews = reviews;
        this.rulings = rulings;
        this.providers = providers;
        this.clock = clock;
    }

    /**
     * One request or case in the queue.
     *
     * @param review empty as long as the office checks, or the provider answers
     */
    public record Work(RequestFile request, String provider, Optional<Review> review, Optional<Objection> objection) {

        public Request asked() {
            return request.request();
        }

        /** Whether this person is waited for. */
        public boolean waitsFor(SignedIn person) {
            return review.flatMap(open -> open.seat(person.account()))
                    .filter(Seat::isWaitedFor)
                    .isPresent();
        }
    }

    public LocalDate today() {
        return clock.today();
    }

    public ReviewTerms terms() {
        return clock.terms();
    }

    /** What is open, also what waits for the provider. */
    public List<Work> open() {
        List<Review> cases = reviews.open();
        List<Request> asked =
                requests.in(List.of(RequestState.SUBMITTED, RequestState.MORE_ASKED, RequestState.IN_REVIEW));
        List<Request> objected = cases.stream()
                .filter(review -> review.round() == Round.OBJECTION)
                .map(review -> requests.find(review.request()).orElseThrow())
                .toList();
        Map<RequestId, Review> caseOf = cases.stream().collect(Collectors.toMap(Review::request, Function.identity()));
        return works(Stream.concat(asked.stream(), objected.stream()).toList(), caseOf).stream()
                .sorted(Comparator.comparing(this::pressing))
                .toList();
    }

    /** What was decided, the latest first. */
    public List<Work> decided() {
        return works(
                requests.in(List.of(RequestState.GRANTED, RequestState.REFUSED)).reversed(), Map.of());
    }

    /** The last day of the clock that runs. */
    public Optional<LocalDate> deadline(Work work) {
        RequestFile file = work.request();
        return work.objection()
                .map(objection -> objection.decideUntil(clock.terms().objection()))
                .or(() -> Optional.ofNullable(
                        switch (work.asked().state()) {
                            case SUBMITTED -> work.asked().course().checkUntil(file.terms());
                            case MORE_ASKED -> work.asked().course().answerUntil(file.terms());
                            case IN_REVIEW -> work.asked().course().decideUntil(file.terms(), file.today());
                            case DRAFT, GRANTED, REFUSED, WITHDRAWN, CLOSED -> null;
                        }));
    }

    private LocalDate pressing(Work work) {
        return deadline(work).orElse(LocalDate.MAX);
    }

    /** A request has one open case at most. */
    private List<Work> works(List<Request> listed, Map<RequestId, Review> caseOf) {
        Map<ProviderId, String> names =
                providers.all().stream().collect(Collectors.toMap(Provider::id, Provider::name));
        return files.listed(listed).stream()
                .map(file -> {
                    Optional<Review> review =
                            Optional.ofNullable(caseOf.get(file.request().id()));
                    return new Work(
                            file,
                            names.getOrDefault(file.request().provider(), ""),
                            review,
                            review.filter(open -> open.round() == Round.OBJECTION)
                                    .flatMap(open -> rulings.objectionIn(open.id())));
                })
                .toList();
    }
}
