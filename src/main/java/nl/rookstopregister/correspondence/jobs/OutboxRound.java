package nl.rookstopregister.correspondence.jobs;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks into the outbox every so often, for mails that have to be tried again and for what a stopped node left. */
@Configuration(proxyBeanMethods = false)
class OutboxRound {

    @Bean
    Task<Void> outboxRoundTask(Postman postman) {
        return Tasks.recurring("correspondence-outbox", FixedDelay.of(Duration.ofSeconds(30)))
                .execute((instance, context) -> postman.carryAll());
    }
}
