package nl.rookstopregister.accreditation.jobs;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import nl.rookstopregister.accreditation.usecase.FollowUpRequests;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every morning: remind of requests that were left alone, and close those that stayed so. */
@Configuration(proxyBeanMethods = false)
class RequestJobs {

    private static final LocalTime MORNING = LocalTime.of(6, 40);

    @Bean
    RecurringTask<Void> followUpRequestsDaily(FollowUpRequests followUp) {
        return Tasks.recurring("accreditation-follow-up", Schedules.daily(ZoneId.of("Europe/Amsterdam"), MORNING))
                .execute((_, _) -> followUp.waiting().forEach(followUp::followUp));
    }
}
