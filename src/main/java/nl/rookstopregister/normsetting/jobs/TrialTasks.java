package nl.rookstopregister.normsetting.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.util.UUID;
import nl.rookstopregister.normsetting.usecase.Background;
import nl.rookstopregister.normsetting.usecase.WorkOnTrial;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A trial is worked on by one node, and by another one from the beginning when that stops halfway. */
@Configuration(proxyBeanMethods = false)
class TrialTasks {

    @Bean
    OneTimeTask<Void> trialTask(WorkOnTrial work) {
        return Tasks.oneTime("normsetting-trial")
                .execute((instance, _) -> work.work(UUID.fromString(instance.getId())));
    }

    @Bean
    Background trialBackground(OneTimeTask<Void> trialTask, ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        return run -> scheduler.getObject().scheduleIfNotExists(trialTask.instance(run.toString()), clock.instant());
    }
}
