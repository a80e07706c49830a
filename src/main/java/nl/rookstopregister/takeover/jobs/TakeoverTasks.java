package nl.rookstopregister.takeover.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.util.UUID;
import nl.rookstopregister.takeover.usecase.Background;
import nl.rookstopregister.takeover.usecase.WorkOnDelivery;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deliveries are worked on by one node, and by another one when that stops halfway: what was not committed never was. */
@Configuration(proxyBeanMethods = false)
class TakeoverTasks {

    private static final String CHECK = "takeover-check";
    private static final String APPLY = "takeover-apply";
    private static final String LEAVING_OUT = "takeover-apply-others";

    @Bean
    OneTimeTask<Void> takeoverCheckTask(WorkOnDelivery work) {
        return Tasks.oneTime(CHECK).execute((instance, _) -> work.check(UUID.fromString(instance.getId())));
    }

    @Bean
    OneTimeTask<Void> takeoverApplyTask(WorkOnDelivery work) {
        return Tasks.oneTime(APPLY).execute((instance, _) -> work.apply(UUID.fromString(instance.getId()), false));
    }

    @Bean
    OneTimeTask<Void> takeoverApplyOthersTask(WorkOnDelivery work) {
        return Tasks.oneTime(LEAVING_OUT).execute((instance, _) -> work.apply(UUID.fromString(instance.getId()), true));
    }

    @Bean
    Background takeoverBackground(
            OneTimeTask<Void> takeoverCheckTask,
            OneTimeTask<Void> takeoverApplyTask,
            OneTimeTask<Void> takeoverApplyOthersTask,
            ObjectProvider<SchedulerClient> scheduler,
            Clock clock) {
        return new Background() {

            @Override
            public void check(UUID delivery) {
                schedule(takeoverCheckTask, delivery);
            }

            @Override
            public void apply(UUID delivery, boolean leaveOut) {
                schedule(leaveOut ? takeoverApplyOthersTask : takeoverApplyTask, delivery);
            }

            private void schedule(OneTimeTask<Void> task, UUID delivery) {
                scheduler.getObject().scheduleIfNotExists(task.instance(delivery.toString()), clock.instant());
            }
        };
    }
}
