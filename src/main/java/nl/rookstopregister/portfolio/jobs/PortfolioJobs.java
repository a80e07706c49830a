package nl.rookstopregister.portfolio.jobs;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneId;
import nl.rookstopregister.portfolio.usecase.ForgetFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every night: forget the files of hours to which nobody said yes. */
@Configuration(proxyBeanMethods = false)
class PortfolioJobs {

    private static final LocalTime NIGHT = LocalTime.of(3, 25);

    @Bean
    RecurringTask<Void> forgetFilesOfHoursDaily(ForgetFiles forgetFiles) {
        return Tasks.recurring("portfolio-forget-files", Schedules.daily(ZoneId.of("Europe/Amsterdam"), NIGHT))
                .execute((_, _) -> forgetFiles.forget());
    }
}
