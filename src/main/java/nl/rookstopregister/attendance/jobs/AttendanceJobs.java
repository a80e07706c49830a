package nl.rookstopregister.attendance.jobs;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import nl.rookstopregister.attendance.usecase.FollowUpAttendance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every morning: remind providers of lists and questions that wait for them. */
@Configuration(proxyBeanMethods = false)
class AttendanceJobs {

    private static final LocalTime MORNING = LocalTime.of(6, 45);

    @Bean
    RecurringTask<Void> followUpAttendanceDaily(FollowUpAttendance followUp) {
        return Tasks.recurring("attendance-follow-up", Schedules.daily(ZoneId.of("Europe/Amsterdam"), MORNING))
                .execute((_, _) -> followUp.everyDay());
    }
}
