package nl.rookstopregister.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.rookstopregister.norms.Adoption;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.FortyFacts;
import nl.rookstopregister.norms.NormId;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.files.DraftExamples;
import nl.rookstopregister.norms.files.ShippedNorms;
import nl.rookstopregister.norms.model.AdoptedNorms;
import nl.rookstopregister.norms.trial.PackedDossiers;
import nl.rookstopregister.norms.trial.Trial;

/**
 * A draft held against many dossiers in memory, on two threads: each dossier is assessed twice, under the norms of today
 * and with the draft. Started by {@code bench/whatif}; the argument is how many.
 */
public final class TryingADraft {

    private static final int THREADS = 2;
    private static final int TOGETHER = 1_000;
    private static final int ROUNDS = 3;
    private static final double SECOND = 1e9;
    private static final long MEGABYTE = 1024 * 1024;
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final AdoptedNorms TODAY = ShippedNorms.read();
    private static final AdoptedNorms WITH_DRAFT = TODAY.with(
            DraftExamples.with(Map.of("points", "30")),
            new Adoption(new NormId("2022", 2), DAY, LocalDate.of(2026, 11, 21), ""));

    private TryingADraft() {}

    public static void main(String... arguments) throws Exception {
        int people = Integer.parseInt(arguments[0]);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<PackedDossiers> packed = packed(people, threads);
            System.gc();
            Runtime memory = Runtime.getRuntime();
            System.out.printf(
                    "%,d dossiers of forty facts: %d MB in use, %d MB of heap allowed%n",
                    people,
                    (memory.totalMemory() - memory.freeMemory()) / MEGABYTE,
                    memory.maxMemory() / MEGABYTE);
            for (int round = 1; round <= ROUNDS; round++) {
                for (Procedure procedure : List.of(Procedure.RENEWAL, Procedure.DEFINITIVE)) {
                    round(round, packed, new Trial(TODAY, WITH_DRAFT, procedure, DAY), procedure, threads);
                }
            }
        }
    }

    private static List<PackedDossiers> packed(int people, ExecutorService threads) throws Exception {
        List<Future<PackedDossiers>> packing = new ArrayList<>();
        for (int first = 0; first < people; first += TOGETHER) {
            int from = first;
            packing.add(threads.submit(() -> PackedDossiers.of(
                    IntStream.range(from, Math.min(people, from + TOGETHER)).mapToObj(TryingADraft::dossier).toList())));
        }
        List<PackedDossiers> packed = new ArrayList<>();
        for (Future<PackedDossiers> each : packing) {
            packed.add(each.get());
        }
        return packed;
    }

    private static Dossier dossier(int variant) {
        return FortyFacts.dossier(variant);
    }

    private static void round(
            int round, List<PackedDossiers> packed, Trial trial, Procedure procedure, ExecutorService threads)
            throws Exception {
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long processor = machine.getProcessCpuTime();
        long clock = System.nanoTime();
        List<Future<int[]>> judging = new ArrayList<>();
        packed.forEach(some -> judging.add(threads.submit(() -> judged(some, trial))));
        int people = 0;
        int changes = 0;
        for (Future<int[]> each : judging) {
            people += each.get()[0];
            changes += each.get()[1];
        }
        System.out.printf(
                "round %d, %s: %,d people, %,d change; %.2f s by the clock, %.2f s of the processor%n",
                round,
                procedure,
                people,
                changes,
                (System.nanoTime() - clock) / SECOND,
                (machine.getProcessCpuTime() - processor) / SECOND);
    }

    private static int[] judged(PackedDossiers dossiers, Trial trial) {
        int[] judged = new int[2];
        for (int each = 0; each < dossiers.size(); each++) {
            trial.of(dossiers, each).ifPresent(outcome -> {
                judged[0]++;
                judged[1] += outcome.changes() ? 1 : 0;
            });
        }
        return judged;
    }
}
