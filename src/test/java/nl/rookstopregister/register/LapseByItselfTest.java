package nl.rookstopregister.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import nl.rookstopregister.dossiers.DossierIntake;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.support.DueJobs;
import nl.rookstopregister.support.StoryTest;
import nl.rookstopregister.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoryTest
class LapseByItselfTest {

    private static final Days TERM = new Days(LocalDate.parse("2021-12-01"), LocalDate.parse("2026-12-01"));

    @Autowired
    PastDecisions past;

    @Autowired
    DossierIntake intake;

    @Autowired
    Register register;

    @Autowired
    RecurringTask<Void> lapseEndedTermsTask;

    @Autowired
    DataSource database;

    @Autowired
    TestClock clock;

    @Test
    void a_term_lapses_the_morning_after_its_last_day_and_once() {
        CoachId coach = new RegisteredCoaches(past, intake).with(TERM, List.of());
        try (DueJobs jobs = new DueJobs(database, clock, lapseEndedTermsTask)) {
            jobs.on(LocalDate.parse("2026-11-30"));
            assertThat(register.decisions(coach)).hasSize(1);

            jobs.on(LocalDate.parse("2026-12-01"));
            jobs.on(LocalDate.parse("2026-12-01"));
            jobs.on(LocalDate.parse("2026-12-02"));
        }

        assertThat(register.decisions(coach)).hasSize(2);
        Decision lapse = register.decisions(coach).getLast();
        assertThat(lapse.kind()).isEqualTo(DecisionKind.LAPSE);
        assertThat(lapse.body()).isEqualTo(Body.CLOCK);
        assertThat(lapse.effectiveOn()).isEqualTo(TERM.until());
    }

    @Test
    void days_on_which_nothing_ran_are_made_up_for_with_the_day_it_ended() {
        CoachId coach = new RegisteredCoaches(past, intake).with(TERM, List.of());
        try (DueJobs jobs = new DueJobs(database, clock, lapseEndedTermsTask)) {
            jobs.on(LocalDate.parse("2026-12-20"));
        }

        assertThat(register.decisions(coach).getLast().effectiveOn()).isEqualTo(TERM.until());
    }
}
