package nl.rookstopregister.merging.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.merging.model.Comparison;
import nl.rookstopregister.merging.model.DifferentPeople;
import nl.rookstopregister.merging.model.Proposal;
import nl.rookstopregister.merging.model.Proposals;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.Merger;
import nl.rookstopregister.register.Mergers;
import nl.rookstopregister.register.Merging;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

/** Two records are of one person or of two: one officer proposes, another one confirms; that they are of two, one may say. */
@UseCase
public class SettleLikeness {

    /** Stands for whoever will be the second person, to see whether it could be confirmed then. */
    private static final Actor SOMEBODY_ELSE = new Actor(new UUID(0, 1), "");

    /** What became of a proposal. */
    public sealed interface Proposing {

        record Proposed(UUID id) implements Proposing {}

        record Refused(Merging.Refused obstacle) implements Proposing {}

        /** Something about one of these records waits for a second person already. */
        record Waiting() implements Proposing {}
    }

    /** What became of the second pair of eyes. */
    public sealed interface Confirming {

        record Confirmed(Decision decision) implements Confirming {}

        record Refused(Merging.Refused obstacle) implements Confirming {}

        record OwnProposal() implements Confirming {}

        /** Settled meanwhile. */
        record NoLongerWaiting() implements Confirming {}
    }

    private final Proposals proposals;
    private final DifferentPeople different;
    private final Mergers mergers;
    private final AccessLog log;
    private final Clock clock;

    SettleLikeness(Proposals proposals, DifferentPeople different, Mergers mergers, AccessLog log, Clock clock) {
        this.proposals = proposals;
        this.different = different;
        this.mergers = mergers;
        this.log = log;
        this.clock = clock;
    }

    /** With what was said and proposed about these two. */
    public Comparison withWhatWasSaid(Comparison comparison) {
        CoachId one = comparison.one().details().coach();
        CoachId other = comparison.other().details().coach();
        return new Comparison(
                comparison.one(),
                comparison.other(),
                comparison.traits(),
                comparison.together(),
                comparison.twice(),
                proposals.openAbout(one, other).orElse(null),
                different.said(one, other).orElse(null),
                comparison.stays());
    }

    /** @param wish what is proposed, by whom and as who saw it */
    public Proposing propose(Proposal wish) {
        if (proposals.openAbout(wish.stays(), wish.goes()).isPresent()) {
            return new Proposing.Waiting();
        }
        Optional<Merging.Refused> obstacle = wish.kind() == Proposal.Kind.MERGE
                ? mergers.obstacle(wish.confirmedBy(SOMEBODY_ELSE))
                : Optional.empty();
        if (obstacle.isPresent()) {
            return new Proposing.Refused(obstacle.get());
        }
        if (!proposals.add(wish)) {
            return new Proposing.Waiting();
        }
        both(wish, "accesslog.merging.proposed");
        return new Proposing.Proposed(wish.id());
    }

    /** In whose name this person proposes. */
    public Proposal wish(
            Proposal.Kind kind, CoachId stays, CoachId goes, String ground, Merger.Seen seen, SignedIn by) {
        Body body = by.is(Role.COMMITTEE) ? Body.COMMITTEE : Body.OFFICE;
        return new Proposal(UUID.randomUUID(), kind, stays, goes, body, ground, seen, by.actor(), clock.instant());
    }

    public List<Proposal> open() {
        return proposals.open();
    }

    public Optional<Proposal> open(UUID id) {
        return proposals.open(id);
    }

    public Confirming confirm(UUID id, Actor second) {
        Optional<Proposal> waiting = proposals.open(id);
        if (waiting.isEmpty()) {
            return new Confirming.NoLongerWaiting();
        }
        Proposal proposal = waiting.get();
        if (proposal.preparedBy(second)) {
            return new Confirming.OwnProposal();
        }
        Merger merger = proposal.confirmedBy(second);
        Merging merging = proposal.kind() == Proposal.Kind.MERGE ? mergers.merge(merger) : mergers.takeBack(merger);
        return switch (merging) {
            case Merging.Refused refused -> new Confirming.Refused(refused);
            case Merging.Merged(Decision decision) -> {
                proposals.settle(id, Proposal.Outcome.CONFIRMED, second, clock.instant());
                yield new Confirming.Confirmed(decision);
            }
        };
    }

    public void withdraw(UUID id, Actor by) {
        proposals.open(id).ifPresent(proposal -> {
            proposals.settle(id, Proposal.Outcome.WITHDRAWN, by, clock.instant());
            both(proposal, "accesslog.merging.withdrawn");
        });
    }

    public void differ(CoachId one, CoachId other, String reason, Actor by) {
        different.say(one, other, new DifferentPeople.Said(by, clock.instant(), reason));
        log.changed(one, "accesslog.merging.different");
        log.changed(other, "accesslog.merging.different");
    }

    public void lookAgain(CoachId one, CoachId other) {
        different.forget(one, other);
        log.changed(one, "accesslog.merging.again");
        log.changed(other, "accesslog.merging.again");
    }

    private void both(Proposal proposal, String what) {
        log.changed(proposal.stays(), what);
        log.changed(proposal.goes(), what);
    }
}
