package nl.rookstopregister.register.jobs;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import nl.rookstopregister.register.usecase.LapseEndedTerms;
import nl.rookstopregister.shared.CoachId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Records each day which terms ended the day before. One node does it; a day on which none could is made up for by the
 * next run, because it asks for every term that is over and not only for yesterday's.
 */
@Configuration(proxyBeanMethods = false)
class LapseJob {

    static final String NAME = "register-lapse-ended-terms";

    private static final Logger LOG = LoggerFactory.getLogger(LapseJob.class);
    private static final int AT_MOST = 100_000;

    @Bean
    RecurringTask<Void> lapseEndedTermsTask(LapseEndedTerms lapseEndedTerms) {
        return Tasks.recurring(NAME, new DailyAndAtTheBeginning()).execute((_, _) -> run(lapseEndedTerms));
    }

    /** Each lapse is a transaction of its own: one that fails does not hold up the others. */
    static int run(LapseEndedTerms lapseEndedTerms) {
        int lapsed = 0;
        for (CoachId coach : lapseEndedTerms.due(AT_MOST)) {
            try {
                lapsed += lapseEndedTerms.lapse(coach).isPresent() ? 1 : 0;
            } catch (RuntimeException failure) {
                LOG.error(
                        "The ended term of coach {} could not be recorded as lapsed; tried again tomorrow",
                        coach,
                        failure);
            }
        }
        if (lapsed > 0) {
            LOG.info("{} terms that ended were recorded as lapsed", lapsed);
        }
        return lapsed;
    }
}
