package nl.rookstopregister.correspondence.jobs;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import nl.rookstopregister.register.DecisionTaken;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;

/** What is looked after every so often, on one node: mails that have to be tried again, decisions that were not announced. */
@Configuration(proxyBeanMethods = false)
class OutboxRound {

    private static final Duration UNANNOUNCED = Duration.ofMinutes(10);

    @Bean
    Task<Void> outboxRoundTask(Postman postman) {
        return Tasks.recurring("correspondence-outbox", FixedDelay.of(Duration.ofSeconds(30)))
                .execute((instance, context) -> postman.carryAll());
    }

    /** Without it, a decision whose letter failed once would wait for the next start. */
    @Bean
    Task<Void> announcementRoundTask(IncompleteEventPublications incomplete) {
        ResubmissionOptions unannounced = ResubmissionOptions.defaults()
                .withMinAge(UNANNOUNCED)
                .withFilter(publication -> publication.getEvent() instanceof DecisionTaken);
        return Tasks.recurring("correspondence-announcements", FixedDelay.of(UNANNOUNCED))
                .execute((instance, context) -> incomplete.resubmitIncompletePublications(unannounced));
    }
}
