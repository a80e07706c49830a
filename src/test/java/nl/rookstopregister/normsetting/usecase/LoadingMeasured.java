package nl.rookstopregister.normsetting.usecase;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.rookstopregister.RegisterApplication;
import nl.rookstopregister.database.DatabaseAddress;
import nl.rookstopregister.database.EmbeddedDatabase;
import nl.rookstopregister.dossiers.CoachDetailsChanged;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.shared.CoachId;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * For bench/whatif: how long it takes to read everybody's dossier into memory as a trial does, and a plain read of the
 * same rows beside it, on as many connections and in the same portions. A folder that was filled before is read as it is.
 */
final class LoadingMeasured {

    private static final int ROUNDS = 3;
    private static final int THREADS = 2;
    private static final int AT_ONCE = 1_000;
    private static final double SECOND = 1e9;
    private static final long MEGABYTE = 1024 * 1024;
    private static final List<String> ROWS = List.of(
            "select coach, format, fact from dossiers.established_fact where coach = any(?)",
            "select coach, entry, version, state, days, intervention, minutes from portfolio.hours where coach = any(?)",
            "select coach, ordinal, kind, effective_on, term from register.decision where coach = any(?)",
            "select coach, format, details from dossiers.person where coach = any(?)");

    private final Path folder;
    private final DossiersInMemory memory;
    private final Dossiers dossiers;
    private final JdbcTemplate jdbc;

    private LoadingMeasured(Path folder, ConfigurableApplicationContext register) {
        this.folder = folder;
        memory = register.getBean(DossiersInMemory.class);
        dossiers = register.getBean(Dossiers.class);
        jdbc = register.getBean(JdbcTemplate.class);
    }

    public static void main(String... arguments) throws Exception {
        int people = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[1]);
        EmbeddedDatabase database = EmbeddedDatabase.start(folder, List.of("shared_buffers=" + arguments[2]));
        DatabaseAddress address = database.address();
        SpringApplication register = new SpringApplication(RegisterApplication.class);
        try (ConfigurableApplicationContext context = register.run(
                        "--server.port=0",
                        "--spring.datasource.url=" + address.url(),
                        "--spring.datasource.username=" + address.user(),
                        "--spring.datasource.password=" + address.password());
                ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            if (context.getBean(Dossiers.class).coachesAfter(null, 1).isEmpty()) {
                new ManyDossiers(context.getBean(Dossiers.class), context.getBean(JdbcClient.class)).fill(people);
            }
            LoadingMeasured measured = new LoadingMeasured(folder, context);
            for (int round = 1; round <= ROUNDS; round++) {
                measured.timed("round " + round + ", dossiers read into memory", () -> measured.load(threads));
                measured.timed("round " + round + ", a plain read of the same rows", () -> measured.read(threads));
            }
        } finally {
            database.close();
        }
    }

    private void timed(String what, Callable<String> work) throws Exception {
        OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long processor = machine.getProcessCpuTime();
        Duration database = processorOfDatabase();
        long clock = System.nanoTime();
        String result = work.call();
        System.out.printf(
                "%s: %s; %.2f s by the clock, of the processor %.2f s in this process and %.2f s in the database's%n",
                what,
                result,
                (System.nanoTime() - clock) / SECOND,
                (machine.getProcessCpuTime() - processor) / SECOND,
                processorOfDatabase().minus(database).toNanos() / SECOND);
    }

    private Duration processorOfDatabase() throws IOException {
        String first =
                Files.readAllLines(folder.resolve("database/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(first.strip())).stream()
                .flatMap(ProcessHandle::descendants)
                .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private String load(ExecutorService threads) throws InterruptedException {
        memory.on(new CoachDetailsChanged(CoachId.random()));
        DossiersInMemory.Everybody everybody = memory.everybody(threads, (_, _) -> {});
        int facts = everybody.batches().stream()
                .mapToInt(each -> each.dossiers().facts())
                .sum();
        return "%,d dossiers, %,d facts, %d MB of heap allowed"
                .formatted(everybody.size(), facts, Runtime.getRuntime().maxMemory() / MEGABYTE);
    }

    private String read(ExecutorService threads) throws Exception {
        List<Future<long[]>> reading = new ArrayList<>();
        portions().forEach(some -> reading.add(threads.submit(() -> plain(some))));
        long rows = 0;
        long characters = 0;
        for (Future<long[]> each : reading) {
            rows += each.get()[0];
            characters += each.get()[1];
        }
        return "%,d rows, %,d MB of text".formatted(rows, characters / MEGABYTE);
    }

    private List<UUID[]> portions() {
        List<UUID[]> portions = new ArrayList<>();
        List<CoachId> some = dossiers.coachesAfter(null, AT_ONCE);
        while (!some.isEmpty()) {
            portions.add(some.stream().map(CoachId::value).toArray(UUID[]::new));
            some = dossiers.coachesAfter(some.getLast(), AT_ONCE);
        }
        return portions;
    }

    /** Every column as text, and nothing done with it but counting. */
    private long[] plain(UUID[] coaches) {
        long[] counted = new long[2];
        RowCallbackHandler count = row -> {
            counted[0]++;
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                String text = row.getString(column);
                counted[1] += text == null ? 0 : text.length();
            }
        };
        for (String sql : ROWS) {
            jdbc.query(sql, count, (Object) coaches);
        }
        return counted;
    }
}
