package nl.rookstopregister.admission.jobs;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import nl.rookstopregister.admission.usecase.FollowUpApplications;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every morning: remind of applications that were left alone, and close those that stayed so. */
@Configuration(proxyBeanMethods = false)
class AdmissionJobs {

    private static final LocalTime MORNING = LocalTime.of(6, 30);

    @Bean
    RecurringTask<Void> followUpApplicationsDaily(FollowUpApplications followUp) {
        return Tasks.recurring("admission-follow-up", Schedules.daily(ZoneId.of("Europe/Amsterdam"), MORNING))
                .execute((_, _) -> followUp.waiting().forEach(followUp::followUp));
    }
}
