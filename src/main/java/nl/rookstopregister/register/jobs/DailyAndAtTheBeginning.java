package nl.rookstopregister.register.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** Shortly after midnight in the Netherlands, and at once on a database that has never run it. */
record DailyAndAtTheBeginning(Schedule daily) implements Schedule {

    DailyAndAtTheBeginning() {
        this(Schedules.daily(ZoneId.of("Europe/Amsterdam"), LocalTime.of(0, 5)));
    }

    @Override
    public Instant getNextExecutionTime(ExecutionComplete executionComplete) {
        return daily.getNextExecutionTime(executionComplete);
    }

    @Override
    public Instant getInitialExecutionTime(Instant now) {
        return now;
    }

    @Override
    public boolean isDeterministic() {
        return false;
    }
}
