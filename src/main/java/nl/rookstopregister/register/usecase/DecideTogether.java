package nl.rookstopregister.register.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.register.ProposedDecision;
import nl.rookstopregister.register.Taking;
import nl.rookstopregister.register.model.Judgement;
import nl.rookstopregister.register.model.Proposal;
import nl.rookstopregister.register.model.Proposals;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

/** Four eyes: one person prepares a decision, another one takes it or sends it back. */
@UseCase
public class DecideTogether {

    /** Stands for whoever will be the second person, to see whether a decision could be taken then. */
    private static final Actor SOMEBODY_ELSE = new Actor(new UUID(0, 1), "");

    private final Proposals proposals;
    private final TakeDecision takeDecision;
    private final AccessLog accessLog;
    private final Clock clock;

    DecideTogether(Proposals proposals, TakeDecision takeDecision, AccessLog accessLog, Clock clock) {
        this.proposals = proposals;
        this.takeDecision = takeDecision;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** What would come of it, and whether it takes a second person. */
    public Outlook outlook(ProposedDecision proposed) {
        Judgement alone = takeDecision.judge(proposed);
        boolean second = alone instanceof Judgement.Refused(Taking.Incomplete(String what)) && what.equals("four-eyes");
        return second
                ? new Outlook(takeDecision.judge(prepared(proposed).confirmedBy(SOMEBODY_ELSE)), true)
                : new Outlook(alone, false);
    }

    public record Outlook(Judgement judgement, boolean takesTwo) {}

    /** False when another decision about this coach is waiting already. */
    public boolean prepare(ProposedDecision proposed) {
        boolean added = proposals.add(prepared(proposed));
        if (added) {
            accessLog.changed(proposed.coach(), "accesslog.register.prepared");
        }
        return added;
    }

    public List<Proposal> open() {
        return proposals.open();
    }

    public Optional<Proposal> open(UUID id) {
        return proposals.open(id);
    }

    public Optional<Proposal> openAbout(CoachId coach) {
        return proposals.openAbout(coach);
    }

    /** Empty when it is no longer waiting. Whoever prepared it is refused: that would be two eyes. */
    public Optional<Taking> confirm(UUID id, Actor second) {
        Optional<Proposal> waiting = proposals.open(id);
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        Taking taking = takeDecision.take(waiting.get().confirmedBy(second));
        if (taking instanceof Taking.Taken) {
            proposals.settle(id, Proposal.Outcome.CONFIRMED, second, clock.instant());
        }
        if (taking instanceof Taking.Overtaken) {
            proposals.settle(id, Proposal.Outcome.OVERTAKEN, second, clock.instant());
        }
        return Optional.of(taking);
    }

    public void withdraw(UUID id, Actor by) {
        proposals.open(id).ifPresent(proposal -> {
            proposals.settle(id, Proposal.Outcome.WITHDRAWN, by, clock.instant());
            accessLog.changed(proposal.decision().coach(), "accesslog.register.withdrawn");
        });
    }

    private Proposal prepared(ProposedDecision proposed) {
        return new Proposal(proposed.request(), proposed, proposed.decidedBy(), clock.instant());
    }
}
