package nl.rookstopregister.support;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A job of the register, run by db-scheduler itself as days pass on the clock of the test. */
public final class DueJobs implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final JdbcClient jdbc;
    private final TestClock clock;
    private final SettableClock schedulersClock = new SettableClock();
    private final String table = "due_jobs_" + COUNT.incrementAndGet();
    private final ManualScheduler scheduler;

    public DueJobs(DataSource database, TestClock clock, RecurringTask<Void> job) {
        this.jdbc = JdbcClient.create(database);
        this.clock = clock;
        jdbc.sql("create table " + table + " (like scheduled_tasks including all)")
                .update();
        schedulersClock.set(clock.instant());
        scheduler = TestHelper.createManualScheduler(database)
                .clock(schedulersClock)
                .startTasks(List.of(job))
                .tableName(table)
                .build();
        scheduler.start();
    }

    /** It is ten in the morning of that day, and whatever was due by then runs. */
    public void on(LocalDate day) {
        clock.set(day);
        schedulersClock.set(clock.instant());
        scheduler.runAnyDueExecutions();
    }

    @Override
    public void close() {
        scheduler.stop();
        jdbc.sql("drop table " + table).update();
    }
}
