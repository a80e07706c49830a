package nl.rookstopregister.register.usecase;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionId;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.Grounds;
import nl.rookstopregister.register.Merger;
import nl.rookstopregister.register.Mergers;
import nl.rookstopregister.register.Merging;
import nl.rookstopregister.register.ProposedDecision;
import nl.rookstopregister.register.RecordsMerged;
import nl.rookstopregister.register.Taking;
import nl.rookstopregister.register.model.Entries;
import nl.rookstopregister.register.model.FreeToMerge;
import nl.rookstopregister.register.model.Judgement;
import nl.rookstopregister.register.model.Ledger;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Makes two records one, and two again: on both sides of it the same decision, or on neither. */
@UseCase
class MergeRecords implements Mergers {

    private final Ledger ledger;
    private final Entries entries;
    private final RecordsSeen seen;
    private final TakeDecision takeDecision;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MergeRecords(
            Ledger ledger,
            Entries entries,
            RecordsSeen seen,
            TakeDecision takeDecision,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ledger = ledger;
        this.entries = entries;
        this.seen = seen;
        this.takeDecision = takeDecision;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<Merging.Refused> obstacle(Merger merger) {
        return new FreeToMerge(seen.side(merger.stays()), seen.side(merger.goes()), LocalDate.now(clock))
                .obstacle(merger)
                .or(() -> seen.running(merger.stays()))
                .or(() -> seen.running(merger.goes()))
                .or(() -> Stream.of(aboutGoing(merger), aboutStaying(merger))
                        .flatMap(proposed -> refused(proposed).stream())
                        .findFirst());
    }

    private Optional<Merging.Refused> refused(ProposedDecision proposed) {
        return takeDecision.judge(proposed) instanceof Judgement.Refused(Taking reason)
                ? Optional.of(new Merging.Refused(proposed.coach(), reason))
                : Optional.empty();
    }

    @Override
    public Merging merge(Merger merger) {
        hold(merger);
        Optional<Decision> before = ledger.requested(merger.request());
        if (before.isPresent()) {
            return new Merging.Merged(before.get());
        }
        Optional<Merging.Refused> obstacle = obstacle(merger);
        return obstacle.isPresent() ? obstacle.get() : both(merger, aboutGoing(merger), aboutStaying(merger));
    }

    @Override
    public Merging takeBack(Merger merger) {
        hold(merger);
        DecisionId stays = concerned(merger.stays(), DecisionKind.MERGE, merger.goes());
        DecisionId goes = concerned(merger.goes(), DecisionKind.MERGED_AWAY, merger.stays());
        ProposedDecision aboutGoing = proposed(merger, DecisionKind.TAKE_BACK, merger.goes(), goes);
        ProposedDecision aboutStaying = proposed(merger, DecisionKind.TAKE_BACK, merger.stays(), stays);
        Optional<Decision> before = ledger.requested(merger.request());
        if (before.isPresent()) {
            return new Merging.Merged(before.get());
        }
        Optional<Merging.Refused> obstacle = Stream.of(aboutGoing, aboutStaying)
                .flatMap(proposed -> refused(proposed).stream())
                .findFirst();
        return obstacle.isPresent() ? obstacle.get() : both(merger, aboutGoing, aboutStaying);
    }

    private @Nullable DecisionId concerned(CoachId record, DecisionKind kind, CoachId other) {
        return ledger.history(record).merger(kind, other).map(Decision::id).orElse(null);
    }

    @Override
    public List<Gone> gone() {
        return entries.gone();
    }

    @Override
    public Optional<Gone> goneFrom(CoachId record) {
        return entries.goneFrom(record);
    }

    /** In one order, whoever stays: two mergers at once wait for each other and never forever. */
    private void hold(Merger merger) {
        Stream.of(merger.stays(), merger.goes())
                .sorted(Comparator.comparing(CoachId::toString))
                .forEach(ledger::held);
    }

    private Merging both(Merger merger, ProposedDecision going, ProposedDecision staying) {
        take(going);
        Decision decision = take(staying);
        events.publishEvent(new RecordsMerged(merger.stays(), merger.goes()));
        return new Merging.Merged(decision);
    }

    private Decision take(ProposedDecision proposed) {
        return switch (takeDecision.take(proposed)) {
            case Taking.Taken(Decision decision) -> decision;
            // Judged on held records just before; half a merger must not stand.
            case Taking refused ->
                throw new IllegalStateException(proposed.kind() + " of " + proposed.coach() + ": " + refused);
        };
    }

    private ProposedDecision aboutGoing(Merger merger) {
        return proposed(merger, DecisionKind.MERGED_AWAY, merger.goes(), null);
    }

    private ProposedDecision aboutStaying(Merger merger) {
        return proposed(merger, DecisionKind.MERGE, merger.stays(), null);
    }

    private ProposedDecision proposed(Merger merger, DecisionKind kind, CoachId record, @Nullable DecisionId concerns) {
        boolean stays = record.equals(merger.stays());
        return new ProposedDecision(
                stays
                        ? merger.request()
                        : UUID.nameUUIDFromBytes(("goes " + merger.request()).getBytes(StandardCharsets.UTF_8)),
                record,
                kind,
                merger.body(),
                merger.decidedBy(),
                merger.preparedBy(),
                LocalDate.now(clock),
                null,
                null,
                concerns,
                new Grounds(null, List.of(), null, merger.ground()),
                stays ? merger.seen().stays() : merger.seen().goes(),
                stays ? merger.goes() : merger.stays());
    }
}
