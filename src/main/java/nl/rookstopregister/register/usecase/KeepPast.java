package nl.rookstopregister.register.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.register.DecisionId;
import nl.rookstopregister.register.DecisionNumber;
import nl.rookstopregister.register.PastDecisions;
import nl.rookstopregister.register.model.Guard;
import nl.rookstopregister.register.model.History;
import nl.rookstopregister.register.model.Judgement;
import nl.rookstopregister.register.model.PastLedger;
import nl.rookstopregister.register.model.PastLedger.Kept;
import nl.rookstopregister.shared.UseCase;

/** Takes over a past in bulk, by the same lifecycle and into the same ledger as every other decision. */
@UseCase
class KeepPast implements PastDecisions {

    private final PastLedger ledger;
    private final NormBook norms;
    private final Clock clock;

    KeepPast(PastLedger ledger, NormBook norms, Clock clock) {
        this.ledger = ledger;
        this.norms = norms;
        this.clock = clock;
    }

    @Override
    public boolean isLedgerEmpty() {
        return ledger.isEmpty();
    }

    @Override
    public void keep(List<Past> pasts) {
        Map<UUID, DecisionNumber> numbers = numbers(pasts);
        ledger.write(pasts.parallelStream().map(past -> kept(past, numbers)).toList());
    }

    /** In the order in which the decisions were taken. */
    private Map<UUID, DecisionNumber> numbers(List<Past> pasts) {
        List<PastDecision> inOrder = pasts.stream()
                .flatMap(past -> past.decisions().stream())
                .sorted(Comparator.comparing(PastDecision::recordedAt))
                .toList();
        Map<Integer, Integer> counts = new HashMap<>();
        inOrder.forEach(each -> counts.merge(day(each.recordedAt()).getYear(), 1, Integer::sum));
        Map<Integer, Integer> next = new HashMap<>();
        counts.forEach((year, count) -> next.put(year, ledger.reserveNumbers(year, count)));
        Map<UUID, DecisionNumber> numbers = new HashMap<>();
        for (PastDecision each : inOrder) {
            int year = day(each.recordedAt()).getYear();
            int number = next.merge(year, 1, Integer::sum) - 1;
            numbers.put(each.decision().request(), new DecisionNumber(year, number));
        }
        return numbers;
    }

    private Kept kept(Past past, Map<UUID, DecisionNumber> numbers) {
        History history = new History(past.coach(), List.of());
        List<UUID> requests = new ArrayList<>();
        for (PastDecision each : past.decisions()) {
            LocalDate day = day(each.recordedAt());
            Guard guard = new Guard(history, day, NormLimits.of(norms.parameters(day)));
            if (guard.judge(each.decision()) instanceof Judgement.Refused(var reason)) {
                throw new IllegalArgumentException("Not a possible past of " + past.coach() + ": "
                        + each.decision().kind() + " on " + day + ", " + reason);
            }
            UUID request = each.decision().request();
            DecisionNumber number = numbers.get(request);
            if (number == null) {
                throw new IllegalStateException("No number for " + request);
            }
            DecisionId id = new DecisionId(UUID.randomUUID());
            history = history.with(guard.decision(each.decision(), number, id, each.recordedAt()));
            requests.add(request);
        }
        return new Kept(history, requests);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
