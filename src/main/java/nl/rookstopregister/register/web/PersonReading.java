package nl.rookstopregister.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.dossiers.FormerName;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionId;
import nl.rookstopregister.register.DecisionNumber;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.register.model.Course;
import nl.rookstopregister.register.model.Entries;
import nl.rookstopregister.register.model.History;
import nl.rookstopregister.register.model.Ledger;
import nl.rookstopregister.register.model.Stretch;
import nl.rookstopregister.register.usecase.DecideTogether;
import nl.rookstopregister.register.usecase.PrepareDecision;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the page of one person shows. */
@Component
class PersonReading {

    private final Dossiers dossiers;
    private final Entries entries;
    private final Ledger ledger;
    private final PrepareDecision prepareDecision;
    private final DecideTogether decideTogether;
    private final Clock clock;

    PersonReading(
            Dossiers dossiers,
            Entries entries,
            Ledger ledger,
            PrepareDecision prepareDecision,
            DecideTogether decideTogether,
            Clock clock) {
        this.dossiers = dossiers;
        this.entries = entries;
        this.ledger = ledger;
        this.prepareDecision = prepareDecision;
        this.decideTogether = decideTogether;
        this.clock = clock;
    }

    PersonPage read(CoachId coach, List<Decision> decisions, List<FormerName> former, SignedIn reader) {
        Optional<CoachDetails> details = dossiers.details(coach);
        return new PersonPage(
                coach.toString(),
                name(coach),
                entries.numberOf(coach).map(RegistrationNumber::spoken).orElse(null),
                details.orElse(null),
                standing(ledger.history(coach)),
                timeline(decisions),
                offers(coach, reader),
                decideTogether
                        .openAbout(coach)
                        .map(proposal -> proposal.id().toString())
                        .orElse(null),
                otherRecords(coach),
                former);
    }

    /** Where this record went, or which ones it took in. */
    private List<PersonPage.OtherRecord> otherRecords(CoachId coach) {
        return entries.goneFrom(coach)
                .map(gone -> List.of(otherRecord(gone.stays(), true)))
                .orElseGet(() -> entries.gone().stream()
                        .filter(gone -> gone.stays().equals(coach))
                        .map(gone -> otherRecord(gone.goes(), false))
                        .toList());
    }

    private PersonPage.OtherRecord otherRecord(CoachId record, boolean leads) {
        String number = entries.numberOf(record).map(RegistrationNumber::spoken).orElse(null);
        return new PersonPage.OtherRecord(record.toString(), name(record), number, leads);
    }

    String name(CoachId coach) {
        return dossiers.details(coach)
                .map(each -> each.name().full())
                .or(() -> entries.numberOf(coach).map(RegistrationNumber::spoken))
                .orElse("–");
    }

    private PersonPage.Standing standing(History history) {
        LocalDate today = LocalDate.now(clock);
        Course course = history.course();
        Stretch now = course.stateAround(today);
        return new PersonPage.Standing(
                now.state(),
                now.from(),
                history.term(),
                course.on(today).annotations().stream().sorted().toList());
    }

    private static List<PersonPage.Line> timeline(List<Decision> decisions) {
        Map<DecisionId, DecisionNumber> numbers = new HashMap<>();
        Map<DecisionId, DecisionNumber> changes = new HashMap<>();
        for (Decision decision : decisions) {
            numbers.put(decision.id(), decision.number());
            if (decision.concerns() != null) {
                changes.put(decision.concerns(), decision.number());
            }
        }
        List<PersonPage.Line> lines = new ArrayList<>();
        for (Decision decision : decisions.reversed()) {
            lines.add(new PersonPage.Line(decision, number(numbers, decision.concerns()), changes.get(decision.id())));
        }
        return lines;
    }

    private static @Nullable DecisionNumber number(
            Map<DecisionId, DecisionNumber> numbers, @Nullable DecisionId concerned) {
        return concerned == null ? null : numbers.get(concerned);
    }

    private List<PersonPage.Offer> offers(CoachId coach, SignedIn reader) {
        return prepareDecision.open(coach, Bodies.all(reader)).stream()
                .flatMap(step -> KindAddress.of(step.kind()).stream())
                .distinct()
                .map(kind -> new PersonPage.Offer("register.kind." + kind.kind(), kind.address()))
                .toList();
    }
}
