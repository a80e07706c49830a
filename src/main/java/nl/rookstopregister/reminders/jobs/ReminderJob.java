package nl.rookstopregister.reminders.jobs;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import nl.rookstopregister.reminders.usecase.RemindCoaches;
import nl.rookstopregister.shared.CoachId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every morning: reminds those whose term nears its end. A morning on which no node could is made up for by the next one. */
@Configuration(proxyBeanMethods = false)
class ReminderJob {

    static final String NAME = "reminders-daily";

    private static final Logger LOG = LoggerFactory.getLogger(ReminderJob.class);
    private static final LocalTime MORNING = LocalTime.of(6, 45);

    @Bean
    RecurringTask<Void> remindCoachesDaily(RemindCoaches remindCoaches) {
        return Tasks.recurring(NAME, Schedules.daily(ZoneId.of("Europe/Amsterdam"), MORNING))
                .execute((_, _) -> run(remindCoaches));
    }

    /** Each coach is a transaction: one that fails does not hold up the others, and is tried again the next morning. */
    static void run(RemindCoaches remindCoaches) {
        for (CoachId coach : remindCoaches.nearTheirEnd()) {
            try {
                remindCoaches.remind(coach);
            } catch (RuntimeException failure) {
                LOG.error("Coach {} could not be reminded; tried again tomorrow", coach, failure);
            }
        }
    }
}
