package nl.rookstopregister.takeover.usecase;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.shared.OperatorTask;
import nl.rookstopregister.tables.Table;
import nl.rookstopregister.tables.TableLimits;
import nl.rookstopregister.tables.TableReading.Read;
import nl.rookstopregister.tables.TableReading.Unreadable;
import nl.rookstopregister.tables.Tables;
import nl.rookstopregister.takeover.model.Deliveries;
import nl.rookstopregister.takeover.model.Delivery;
import nl.rookstopregister.takeover.model.Delivery.Progress;
import nl.rookstopregister.takeover.model.Delivery.Stage;
import nl.rookstopregister.takeover.model.Report;
import nl.rookstopregister.takeover.usecase.TakeOverRegister.Applying;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Takes over a predecessor's register from the command line: without {@code --apply} it only says what would happen. */
@Component
class ImportRegister implements OperatorTask {

    private static final String APPLY = "--apply";
    private static final String LEAVE_OUT = "--leave-out";
    private static final Actor OPERATOR = new Actor(null, "./run import");

    private final TakeOverRegister takeOver;
    private final WorkOnDelivery work;
    private final MendingFiles files;
    private final Deliveries deliveries;
    private final Words words;
    private final Clock clock;

    ImportRegister(
            TakeOverRegister takeOver,
            WorkOnDelivery work,
            MendingFiles files,
            Deliveries deliveries,
            Words words,
            Clock clock) {
        this.takeOver = takeOver;
        this.work = work;
        this.files = files;
        this.deliveries = deliveries;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String words() {
        return "import";
    }

    @Override
    public List<String> arguments() {
        return List.of("FILE");
    }

    @Override
    public Set<String> options() {
        return Set.of(APPLY, LEAVE_OUT);
    }

    @Override
    public String explanation() {
        return "say what taking over a predecessor's CSV would do; --apply does it, --leave-out leaves refused coaches out";
    }

    @Override
    public Ending run(List<String> values) {
        Path file = Path.of(values.getFirst());
        try {
            return switch (Tables.read(file, TableLimits.EXPORT)) {
                case Unreadable why ->
                    new Ending.Refused("%s: %s"
                            .formatted(
                                    file,
                                    words.text(Language.EN, why.messageKey(), why.line() == null ? 1 : why.line())));
                case Read(Table table) ->
                    values.contains(APPLY) ? apply(file, table, values.contains(LEAVE_OUT)) : check(file, table);
            };
        } catch (IOException unreadable) {
            return new Ending.Refused("%s cannot be read.".formatted(file));
        }
    }

    private Ending check(Path file, Table table) throws IOException {
        ProgressLine line = new ProgressLine(screen(), "Checked");
        Report report = takeOver.check(table, line);
        line.end();
        String told = told(file, table, report);
        return report.clean()
                ? new Ending.Done(told + "Nothing was changed. ./run import %s --apply takes it over.".formatted(file))
                : new Ending.Refused(told + "Nothing was changed. Mend the file and try again, or take the others over "
                        + "with ./run import %s --apply --leave-out.".formatted(file));
    }

    private Ending apply(Path file, Table table, boolean leaveOut) throws IOException {
        UUID id = UUID.randomUUID();
        try {
            deliveries.add(delivery(id, file, table), null);
        } catch (DuplicateKeyException anotherOne) {
            return new Ending.Refused("Another file is being taken over at this moment. Try again when that is done.");
        }
        ProgressLine line = new ProgressLine(screen(), "Done");
        Applying applying = work.applyNow(table, id, leaveOut, line);
        line.end();
        return switch (applying) {
            case Applying.Applied(Report report)
            when report.fresh() == 0 && report.clean() ->
                new Ending.Done("All %,d coaches were taken over before, just as they stand in %s. Nothing was changed."
                        .formatted(report.unchanged(), file));
            case Applying.Applied(Report report) ->
                new Ending.Done(told(file, table, report) + "%,d coaches were taken over.".formatted(report.fresh()));
            case Applying.Refused(Report report) -> {
                deliveries.finish(id, Stage.WITHDRAWN, report, clock.instant());
                yield new Ending.Refused(told(file, table, report) + "Nothing was changed.");
            }
        };
    }

    private Delivery delivery(UUID id, Path file, Table table) throws IOException {
        return new Delivery(
                id,
                String.valueOf(file.getFileName()),
                HandIn.hash(Files.readAllBytes(file)),
                Stage.APPLYING,
                OPERATOR,
                clock.instant(),
                new Progress(0, 2 * table.rowCount()),
                null,
                null);
    }

    private String told(Path file, Table table, Report report) throws IOException {
        StringBuilder told = new StringBuilder(new ReportLines(report, words).text());
        if (!report.counts().isEmpty() && !report.headingsRefused()) {
            Path all = beside(file, "report");
            try (OutputStream out = Files.newOutputStream(all)) {
                files.report(table, Language.EN, out);
            }
            told.append("%s tells it of every row.%n".formatted(all));
        }
        if (report.refused() > 0) {
            Path mend = beside(file, "to-mend");
            try (OutputStream out = Files.newOutputStream(mend)) {
                files.toMend(table, Language.EN, out);
            }
            told.append("%s holds the rows of the refused coaches, to mend and hand in again.%n".formatted(mend));
        }
        return told.toString();
    }

    private static Path beside(Path file, String what) {
        return Path.of(file.toString().replaceFirst("\\.[A-Za-z]{1,5}$", "") + "." + what + ".csv");
    }

    @SuppressWarnings("SystemOut") // The operator's screen: a bar while the work goes on.
    private static PrintStream screen() {
        return System.err;
    }
}
