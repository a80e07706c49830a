package nl.rookstopregister.takeover.usecase;

import java.time.Clock;
import java.util.UUID;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.tables.Table;
import nl.rookstopregister.takeover.RegisterTakenOver;
import nl.rookstopregister.takeover.model.Deliveries;
import nl.rookstopregister.takeover.model.Delivery.Progress;
import nl.rookstopregister.takeover.model.Delivery.Stage;
import nl.rookstopregister.takeover.model.Examination;
import nl.rookstopregister.takeover.model.Report;
import nl.rookstopregister.takeover.model.Tally;
import org.springframework.context.ApplicationEventPublisher;

/** Says what would come of a predecessor's file, or takes it over: all of it or nothing. */
@UseCase
public class TakeOverRegister {

    /** What came of applying a file. */
    public sealed interface Applying {

        /** @param report as the file was found just before */
        record Applied(Report report) implements Applying {}

        /** Something is refused and was not left out: nothing changed. */
        record Refused(Report report) implements Applying {}
    }

    private final Examinations examinations;
    private final TakeOver takeOver;
    private final Deliveries deliveries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakeOverRegister(
            Examinations examinations,
            TakeOver takeOver,
            Deliveries deliveries,
            ApplicationEventPublisher events,
            Clock clock) {
        this.examinations = examinations;
        this.takeOver = takeOver;
        this.deliveries = deliveries;
        this.events = events;
        this.clock = clock;
    }

    /** Changes nothing. */
    public Report check(Table table, RowsDone progress) {
        return examined(table, table.rowCount(), progress);
    }

    /** @param leaveOut takes over the others when coaches are refused */
    public Applying apply(Table table, UUID delivery, boolean leaveOut, RowsDone progress) {
        takeOver.waitForOthers();
        int twice = 2 * table.rowCount();
        Report report = examined(table, twice, progress);
        if (report.headingsRefused() || report.refused() > 0 && !leaveOut) {
            deliveries.checked(delivery, report);
            return new Applying.Refused(report);
        }
        Tally done = new Tally();
        examinations.of(table).over(batch -> {
            takeOver.write(batch, delivery);
            done.add(batch);
            progress.at(new Progress(table.rowCount() + done.rows(), twice));
        });
        if (report.fresh() > 0) {
            events.publishEvent(new RegisterTakenOver(report.fresh()));
        }
        deliveries.finish(delivery, Stage.APPLIED, report, clock.instant());
        return new Applying.Applied(report);
    }

    private Report examined(Table table, int total, RowsDone progress) {
        Examination examination = examinations.of(table);
        Tally tally = new Tally();
        tally.headings(examination.ofHeadings());
        examination.over(batch -> {
            tally.add(batch);
            progress.at(new Progress(tally.rows(), total));
        });
        return tally.report();
    }
}
