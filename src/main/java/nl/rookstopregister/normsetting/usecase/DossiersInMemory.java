package nl.rookstopregister.normsetting.usecase;

import java.lang.ref.SoftReference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import nl.rookstopregister.dossiers.CoachDetailsChanged;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.register.DecisionTaken;
import nl.rookstopregister.register.MergedRecords;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Everybody's dossier in little memory, kept for a while because whoever tries a draft tries the next one soon. What
 * changes on this node is seen at once, what changes on another one within minutes; every result says of when it is.
 */
@Component
class DossiersInMemory {

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int READ_AT_ONCE = 1_000;
    private static final int IDS_AT_ONCE = 20_000;

    private final Dossiers dossiers;
    private final TraitsOfPeople traits;
    private final MergedRecords merged;
    private final Clock clock;
    private volatile @Nullable SoftReference<Everybody> kept;

    DossiersInMemory(Dossiers dossiers, TraitsOfPeople traits, MergedRecords merged, Clock clock) {
        this.dossiers = dossiers;
        this.traits = traits;
        this.merged = merged;
        this.clock = clock;
    }

    /** @param asOf when the reading began */
    record Everybody(Instant asOf, List<Batch> batches) {

        int size() {
            return batches.stream().mapToInt(Batch::size).sum();
        }
    }

    Everybody everybody(ExecutorService readers, Telling telling) throws InterruptedException {
        Everybody recent = kept();
        if (recent != null && recent.asOf().plus(KEPT).isAfter(clock.instant())) {
            return recent;
        }
        Everybody read = read(readers, telling);
        kept = new SoftReference<>(read);
        return read;
    }

    private @Nullable Everybody kept() {
        SoftReference<Everybody> reference = kept;
        return reference == null ? null : reference.get();
    }

    private Everybody read(ExecutorService readers, Telling telling) throws InterruptedException {
        Instant begun = clock.instant();
        List<CoachId> everybody = ids();
        List<Future<Batch>> reading = new ArrayList<>();
        for (int first = 0; first < everybody.size(); first += READ_AT_ONCE) {
            List<CoachId> some = everybody.subList(first, Math.min(first + READ_AT_ONCE, everybody.size()));
            reading.add(readers.submit(() -> Batch.of(dossiers.dossiers(some), traits)));
        }
        List<Batch> batches = new ArrayList<>();
        int done = 0;
        for (Future<Batch> each : reading) {
            Batch batch = Waiting.forResult(each);
            batches.add(batch);
            done += batch.size();
            telling.read(done, everybody.size());
        }
        return new Everybody(begun, List.copyOf(batches));
    }

    private List<CoachId> ids() {
        List<CoachId> all = new ArrayList<>();
        List<CoachId> some = dossiers.coachesAfter(null, IDS_AT_ONCE);
        while (!some.isEmpty()) {
            all.addAll(some);
            some = dossiers.coachesAfter(some.getLast(), IDS_AT_ONCE);
        }
        // A record that went into another one is weighed with that one.
        Set<CoachId> gone = merged.gone().stream().map(MergedRecords.Gone::goes).collect(Collectors.toSet());
        return gone.isEmpty()
                ? all
                : all.stream().filter(coach -> !gone.contains(coach)).toList();
    }

    @EventListener
    void on(CoachDetailsChanged changed) {
        kept = null;
    }

    @EventListener
    void on(DecisionTaken taken) {
        kept = null;
    }
}
