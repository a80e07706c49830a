package nl.rookstopregister.accreditation.usecase;

import java.util.Map;
import java.util.Optional;
import nl.rookstopregister.accreditation.Ruling;
import nl.rookstopregister.accreditation.Ruling.Outcome;
import nl.rookstopregister.accreditation.RulingTaken;
import nl.rookstopregister.accreditation.model.Moving;
import nl.rookstopregister.accreditation.model.Occurrence;
import nl.rookstopregister.accreditation.model.Request;
import nl.rookstopregister.accreditation.model.Requests;
import nl.rookstopregister.accreditation.model.review.RecordedRuling;
import nl.rookstopregister.accreditation.model.review.Reference;
import nl.rookstopregister.accreditation.model.review.ReviewId;
import nl.rookstopregister.accreditation.model.review.RuledBy;
import nl.rookstopregister.accreditation.model.review.Rulings;
import nl.rookstopregister.shared.Days;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes a ruling into the ledger, and tells everybody whom it concerns. */
@Component
class RecordRuling {

    private final Rulings rulings;
    private final Requests requests;
    private final RequestFiles files;
    private final CaseTidings tidings;
    private final ReviewClock clock;
    private final ApplicationEventPublisher events;

    RecordRuling(
            Rulings rulings,
            Requests requests,
            RequestFiles files,
            CaseTidings tidings,
            ReviewClock clock,
            ApplicationEventPublisher events) {
        this.rulings = rulings;
        this.requests = requests;
        this.files = files;
        this.tidings = tidings;
        this.clock = clock;
        this.events = events;
    }

    /** What is decided, where it was judged, and by whom. */
    record Decided(Outcome outcome, String ground, Optional<ReviewId> review, boolean deviates, RuledBy by) {}

    Ruling record(Request request, Decided decided) {
        Outcome outcome = notInThePast(decided.outcome());
        Ruling ruling = new Ruling(
                rulings.nextNumber(clock.today().getYear()),
                request.id(),
                request.kind(),
                reference(request),
                request.provider(),
                outcome,
                clock.today(),
                decided.ground());
        rulings.add(
                new RecordedRuling(
                        ruling,
                        decided.review(),
                        decided.deviates(),
                        decided.by(),
                        clock.terms().objection().lastDay(clock.today()),
                        request.snapshots()),
                clock.now());
        move(request, outcome);
        tell(request, ruling, decided.by());
        events.publishEvent(new RulingTaken(ruling, files.submitted(request).answers()));
        return ruling;
    }

    /** A renewal and a new version keep the reference; what was ruled on before has one. */
    private String reference(Request request) {
        return Optional.ofNullable(request.purpose().reference())
                .or(() -> rulings.about(request.id()).stream()
                        .findFirst()
                        .map(earlier -> earlier.ruling().reference()))
                .orElseGet(() -> {
                    RequestFile file = files.submitted(request);
                    return Reference.of(file.form().title(file.answers()), request.number());
                });
    }

    /** What waited for a second pair of eyes counts from the day on which it is taken. */
    private Outcome notInThePast(Outcome outcome) {
        return outcome instanceof Outcome.Granted granted
                        && granted.during().from().isBefore(clock.today())
                        && granted.during().until().isAfter(clock.today())
                ? new Outcome.Granted(
                        granted.points(),
                        new Days(clock.today(), granted.during().until()),
                        granted.conditions())
                : outcome;
    }

    /** A later ruling about what was granted or withdrawn leaves the request where it is. */
    private void move(Request request, Outcome outcome) {
        boolean grants = outcome instanceof Outcome.Granted;
        Optional<Moving> moving = switch (request.state()) {
            case IN_REVIEW -> Optional.of(request.decide(grants, clock.today()));
            case REFUSED -> grants ? Optional.of(request.grantOnObjection(clock.today())) : Optional.empty();
            case GRANTED -> Optional.empty();
            case DRAFT, SUBMITTED, MORE_ASKED, WITHDRAWN, CLOSED ->
                throw new IllegalStateException("No ruling on a request that is " + request.state());
        };
        moving.ifPresent(moved -> requests.save(((Moving.Moved) moved).request()));
    }

    private void tell(Request request, Ruling ruling, RuledBy by) {
        Occurrence.Kind kind = switch (ruling.outcome()) {
            case Outcome.Granted _ -> Occurrence.Kind.GRANTED;
            case Outcome.Refused _ -> Occurrence.Kind.REFUSED;
            case Outcome.Withdrawn _ -> Occurrence.Kind.RULING_WITHDRAWN;
        };
        tidings.note(request, by.decider(), kind, Map.of("ruling", ruling.number()));
        tidings.mail(
                request, "ruled", ruling.number(), clock.terms().objection().lastDay(clock.today()));
    }
}
