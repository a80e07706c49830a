package nl.rookstopregister.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import javax.sql.DataSource;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.dossiers.DossierIntake;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.register.PastDecisions;
import nl.rookstopregister.register.RegisteredCoaches;
import nl.rookstopregister.reminders.usecase.RemindCoaches;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.support.DueJobs;
import nl.rookstopregister.support.SignedInAs;
import nl.rookstopregister.support.StoryTest;
import nl.rookstopregister.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@StoryTest
class RemindersTest {

    private static final Days TERM = new Days(LocalDate.parse("2022-12-01"), LocalDate.parse("2027-12-01"));
    private static final String FIRST = "2026-12-01";

    @Autowired
    MockMvcTester browser;

    @Autowired
    PastDecisions past;

    @Autowired
    DossierIntake intake;

    @Autowired
    RemindCoaches remindCoaches;

    @Autowired
    RecurringTask<Void> remindCoachesDaily;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Test
    void as_days_pass_each_comes_once_on_its_day() {
        CoachId coach = coach(List.of());

        everyDay(coach, 0);

        assertThat(subjects(coach))
                .containsExactly(
                        "2026-12-01 Dit mist nog voor 30 november 2027",
                        "2026-12-01 Uw registratie loopt tot en met 30 november 2027",
                        "2027-06-01 Dit mist nog voor 30 november 2027",
                        "2027-06-01 Uw registratie loopt tot en met 30 november 2027",
                        "2027-09-01 Dit mist nog voor 30 november 2027",
                        "2027-09-01 Uw registratie loopt tot en met 30 november 2027",
                        "2027-11-01 Dit mist nog voor 30 november 2027",
                        "2027-11-01 Uw registratie loopt tot en met 30 november 2027");
    }

    @Test
    void whatever_the_days_on_which_the_register_stood_still_each_comes_once() {
        for (int seed = 1; seed <= 3; seed++) {
            clock.reset();
            CoachId coach = coach(List.of());

            everyDay(coach, seed);

            assertThat(outcomes(coach, "TERM")).as("seed " + seed).containsExactly("SENT", "SENT", "SENT", "SENT");
            assertThat(subjects(coach)).hasSize(8);
        }
    }

    @Test
    void what_a_long_standstill_swallowed_is_passed_over() {
        CoachId coach = coach(List.of());

        remindOn(coach, "2027-10-15");
        remindOn(coach, "2027-10-16");

        assertThat(outcomes(coach, "TERM")).containsExactly("PASSED_OVER", "PASSED_OVER", "SENT");
        assertThat(subjects(coach)).hasSize(2);
    }

    @Test
    void who_has_everything_hears_of_the_term_alone() {
        Days term = new Days(LocalDate.parse("2021-12-15"), LocalDate.parse("2026-12-15"));
        CoachId coach = new RegisteredCoaches(past, intake).with(term, RegisteredCoaches.diligent(term));

        remindOn(coach, "2026-11-21");

        assertThat(outcomes(coach, "TERM")).endsWith("SENT");
        assertThat(outcomes(coach, "PACE")).endsWith("NOTHING_MISSING");
    }

    @Test
    void what_is_switched_off_does_not_come_but_for_the_last_one() {
        CoachId coach = coach(List.of());
        choose(coach);

        everyDay(coach, 0);

        assertThat(outcomes(coach, "TERM")).containsExactly("SWITCHED_OFF", "SWITCHED_OFF", "SWITCHED_OFF", "SENT");
        assertThat(outcomes(coach, "PACE")).containsOnly("SWITCHED_OFF");
        assertThat(look("/mijn/herinneringen", coach)).contains("krijgt u altijd", "brieven over besluiten");
        assertThatThrownBy(() -> jdbc.sql("update reminders.reminder set outcome = 'SWITCHED_OFF' where coach = :coach")
                        .param("coach", coach.value())
                        .update())
                .hasMessageContaining("last_reminder_of_the_term_is_never_switched_off");
    }

    @Test
    void who_has_no_mail_hears_on_paper_and_in_the_own_language() {
        CoachId coach = coach(List.of());
        jdbc.sql("""
                        update dossiers.person
                        set details = details || '{"mail": "", "correspondence": "EN"}'
                        where coach = :coach
                        """).param("coach", coach.value()).update();

        remindOn(coach, FIRST);

        assertThat(subjects(coach)).contains("2026-12-01 Your registration runs through 30 November 2027");
        assertThat(jdbc.sql("select distinct state from correspondence.mail where coach = :coach")
                        .param("coach", coach.value())
                        .query(String.class)
                        .list())
                .containsExactly("ON_PAPER");
    }

    @Test
    void a_coach_reads_on_which_days_the_reminders_come() {
        CoachId coach = coach(List.of());
        clock.set(LocalDate.parse("2027-06-02"));

        assertThat(look("/mijn/herinneringen", coach))
                .contains("tot en met 30 november 2027", "1 december 2026", "12 maanden ervoor", "Geweest")
                .contains("1 november 2027", "1 maand ervoor", "Komt nog");
        clock.set(TERM.until());
        assertThat(look("/mijn/herinneringen", coach)).contains("geen lopende termijn");
    }

    @Test
    void the_database_lets_each_come_once() {
        CoachId coach = coach(List.of());
        remindOn(coach, FIRST);

        assertThatThrownBy(() -> jdbc.sql(
                                "insert into reminders.reminder select * from reminders.reminder where coach = :coach")
                        .param("coach", coach.value())
                        .update())
                .hasMessageContaining("reminder_comes_once");
    }

    @Test
    void the_scheduler_itself_reminds_in_the_morning() {
        CoachId coach = coach(List.of());
        try (DueJobs jobs = new DueJobs(database, clock, remindCoachesDaily)) {
            jobs.on(LocalDate.parse("2026-11-30"));
            assertThat(subjects(coach)).isEmpty();

            jobs.on(LocalDate.parse(FIRST));
            jobs.on(LocalDate.parse(FIRST));
            jobs.on(LocalDate.parse("2026-12-02"));
        }

        assertThat(subjects(coach)).hasSize(2);
        assertThat(browser.perform(get("/bureau/herinneringen").with(SignedInAs.role(Role.OFFICE, "Bo Bureau"))))
                .hasStatusOk()
                .bodyText()
                .contains("Noor Jansen", "30 november 2027");
    }

    /** @param seed of the days on which the register stands still; none for zero */
    private void everyDay(CoachId coach, int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        LocalDate day = LocalDate.parse("2026-11-21");
        while (day.isBefore(TERM.until().plusDays(5))) {
            clock.set(day);
            remindCoaches.remind(coach);
            day = day.plusDays(seed == 0 ? 1 : random.nextInt(1, 25));
        }
    }

    private void remindOn(CoachId coach, String day) {
        clock.set(LocalDate.parse(day));
        remindCoaches.remind(coach);
    }

    private void choose(CoachId coach, String... kinds) {
        var form = post("/mijn/herinneringen").with(SignedInAs.coach(coach)).with(csrf());
        for (String kind : kinds) {
            form.param("soort", kind);
        }
        assertThat(browser.perform(form)).hasStatus3xxRedirection();
    }

    private String look(String address, CoachId coach) {
        var result = browser.perform(get(address).with(SignedInAs.coach(coach)));
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private CoachId coach(List<Fact> facts) {
        return new RegisteredCoaches(past, intake).with(TERM, facts);
    }

    private List<String> subjects(CoachId coach) {
        return jdbc.sql("""
                        select (queued_at at time zone 'Europe/Amsterdam')::date || ' ' || subject as line
                        from correspondence.mail where coach = :coach order by line
                        """)
                .param("coach", coach.value())
                .query((row, _) -> row.getString("line"))
                .list();
    }

    private List<String> outcomes(CoachId coach, String kind) {
        return jdbc.sql("select outcome from reminders.reminder where coach = :coach and kind = :kind order by due_on")
                .param("coach", coach.value())
                .param("kind", kind)
                .query((row, _) -> row.getString("outcome"))
                .list();
    }
}
