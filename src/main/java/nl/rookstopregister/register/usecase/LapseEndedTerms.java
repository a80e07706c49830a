package nl.rookstopregister.register.usecase;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.Grounds;
import nl.rookstopregister.register.ProposedDecision;
import nl.rookstopregister.register.Taking;
import nl.rookstopregister.register.model.Entries;
import nl.rookstopregister.register.model.History;
import nl.rookstopregister.register.model.Ledger;
import nl.rookstopregister.register.model.Position;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

/** A term that ended lapses on the next day, without anybody deciding so (vervallen van rechtswege). */
@UseCase
public class LapseEndedTerms {

    private final Ledger ledger;
    private final Entries entries;
    private final TakeDecision takeDecision;
    private final Clock clock;

    LapseEndedTerms(Ledger ledger, Entries entries, TakeDecision takeDecision, Clock clock) {
        this.ledger = ledger;
        this.entries = entries;
        this.takeDecision = takeDecision;
        this.clock = clock;
    }

    /** Coaches whose term is over and is not recorded as lapsed. */
    public List<CoachId> due(int atMost) {
        return entries.endedBy(LocalDate.now(clock), atMost);
    }

    /** Empty when there is nothing to lapse any more. */
    public Optional<Taking> lapse(CoachId coach) {
        History history = ledger.held(coach);
        Position end = history.course().end();
        if (!end.inRegister()
                || end.term() == null
                || LocalDate.now(clock).isBefore(end.term().until())) {
            return Optional.empty();
        }
        return Optional.of(takeDecision.take(lapsing(history, end.term().until())));
    }

    private static ProposedDecision lapsing(History history, LocalDate on) {
        return new ProposedDecision(
                request(history.coach(), on),
                history.coach(),
                DecisionKind.LAPSE,
                Body.CLOCK,
                Actor.CLOCK,
                null,
                on,
                null,
                null,
                null,
                new Grounds(null, List.of(), null, null),
                history.decisions().size());
    }

    /** The same for the same term, so that the lapse is taken once, however often and wherever it is asked. */
    private static UUID request(CoachId coach, LocalDate on) {
        return UUID.nameUUIDFromBytes(("lapse of " + coach + " on " + on).getBytes(StandardCharsets.UTF_8));
    }
}
