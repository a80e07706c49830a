package nl.rookstopregister.register.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionId;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.DecisionTaken;
import nl.rookstopregister.register.ProposedDecision;
import nl.rookstopregister.register.Taking;
import nl.rookstopregister.register.model.Entries;
import nl.rookstopregister.register.model.Guard;
import nl.rookstopregister.register.model.History;
import nl.rookstopregister.register.model.Judgement;
import nl.rookstopregister.register.model.Ledger;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** Adds a decision to the ledger, and lets entry and periods follow it. */
@UseCase
public class TakeDecision {

    private final Ledger ledger;
    private final Entries entries;
    private final NormBook norms;
    private final AccessLog accessLog;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakeDecision(
            Ledger ledger,
            Entries entries,
            NormBook norms,
            AccessLog accessLog,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ledger = ledger;
        this.entries = entries;
        this.norms = norms;
        this.accessLog = accessLog;
        this.events = events;
        this.clock = clock;
    }

    /** Asked twice with the same request, it answers the decision that was taken the first time. */
    public Taking take(ProposedDecision proposed) {
        History history = beside(ledger.held(proposed.coach()), proposed);
        Optional<Decision> before = ledger.requested(proposed.request());
        if (before.isPresent()) {
            return new Taking.Taken(before.get());
        }
        Guard guard = guard(history);
        return switch (guard.judge(proposed)) {
            case Judgement.Allowed _ -> new Taking.Taken(taken(guard, proposed));
            case Judgement.Refused(Taking reason) -> reason;
        };
    }

    /** What would come of it, without taking it. */
    public Judgement judge(ProposedDecision proposed) {
        return guard(beside(ledger.history(proposed.coach()), proposed)).judge(proposed);
    }

    private History beside(History history, ProposedDecision proposed) {
        CoachId other = proposed.other();
        return proposed.kind() == DecisionKind.MERGE && other != null ? history.beside(ledger.history(other)) : history;
    }

    private Guard guard(History history) {
        LocalDate today = LocalDate.now(clock);
        return new Guard(history, today, NormLimits.of(norms.parameters(today)));
    }

    private Decision taken(Guard guard, ProposedDecision proposed) {
        // The database keeps microseconds; what is announced must equal what is kept.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Decision decision = guard.decision(
                proposed, ledger.nextNumber(guard.today().getYear()), new DecisionId(UUID.randomUUID()), now);
        ledger.append(decision, proposed.request(), proposed.basedOn() + 1);
        History history = guard.history().with(decision);
        entries.follow(history);
        if (!history.course().periods().isEmpty()
                && entries.numberOf(proposed.coach()).isEmpty()) {
            entries.giveNumber(proposed.coach(), now);
        }
        accessLog.changed(
                proposed.coach(), "accesslog.decision.taken", decision.number().toString());
        events.publishEvent(new DecisionTaken(decision.id(), decision.coach(), decision.kind()));
        return decision;
    }
}
