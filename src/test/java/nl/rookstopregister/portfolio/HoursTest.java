package nl.rookstopregister.portfolio;

import static nl.rookstopregister.portfolio.PortfolioSteps.HOURS;
import static nl.rookstopregister.portfolio.PortfolioSteps.line;
import static nl.rookstopregister.portfolio.PortfolioSteps.look;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.interventions.InterventionSamples;
import nl.rookstopregister.interventions.model.InterventionList;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.Statement;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.support.SignedInAs;
import nl.rookstopregister.support.StoryTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

@StoryTest
class HoursTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Autowired
    MockMvcTester browser;

    @Autowired
    PortfolioSteps steps;

    @Autowired
    Dossiers dossiers;

    @Autowired
    NormBook norms;

    @Autowired
    InterventionList interventions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private CoachId noor;

    @BeforeEach
    void a_registered_coach() {
        noor = steps.coach("Noor", "Zandstra");
    }

    @AfterEach
    void telephone_coaching_is_recognised() {
        transaction.executeWithoutResult(_ -> interventions.put(InterventionSamples.telephone()));
    }

    @Test
    void what_is_wrong_is_said_beside_the_field_and_nothing_is_kept() {
        assertThat(send(line(HOURS, UUID.randomUUID(), "22-11-2026", "90")))
                .hasStatus(422)
                .bodyText()
                .contains("Deze dag moet nog komen", "Bedoelt u minuten?", "22-11-2026");

        assertThat(versions()).isZero();
    }

    @Test
    void the_same_line_is_kept_once_however_often_it_is_sent() throws Exception {
        UUID key = UUID.randomUUID();
        Callable<Integer> sending =
                () -> send(line(HOURS, key, "20-11-2026", "1:30")).getResponse().getStatus();

        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (var answer : both.invokeAll(List.of(sending, sending, sending))) {
                assertThat(answer.get()).isEqualTo(302);
            }
        }

        assertThat(versions()).isOne();
        assertThat(look(browser, HOURS, noor)).contains("1:30", "Telefonische coaching");
    }

    @Test
    void other_words_under_the_same_key_are_shown_beside_what_stands_there_and_not_kept() {
        UUID key = UUID.randomUUID();
        send(line(HOURS, key, "20-11-2026", "1:30"));

        assertThat(send(line(HOURS, key, "20-11-2026", "2:15")))
                .hasStatus(409)
                .bodyText()
                .contains("Er is niets overschreven", "1:30 uur", "2:15 uur", "action=\"" + entry(key) + "\"");

        assertThat(versions()).isOne();
    }

    @Test
    void a_correction_in_another_tab_is_not_overwritten_until_somebody_chooses() {
        UUID key = UUID.randomUUID();
        send(line(HOURS, key, "20-11-2026", "1:30"));
        assertThat(send(line(entry(key), key, "20-11-2026", "2:00").param("versie", "1")))
                .hasStatus(302);

        assertThat(send(line(entry(key), key, "20-11-2026", "0:45").param("versie", "1")))
                .hasStatus(409)
                .bodyText()
                .contains("2:00 uur", "0:45 uur");
        assertThat(send(line(entry(key), key, "20-11-2026", "0:45").param("versie", "2")))
                .hasStatus(302);

        assertThat(look(browser, entry(key), noor))
                .contains("1:30 uur", "2:00 uur", "0:45 uur", "Verbeterd", "action=\"" + entry(key) + "/verwijderen\"");
        assertThat(hours().found()).isEqualTo(Statement.of("hours-guided.found", 0, 45, 1));
    }

    @Test
    void what_was_removed_does_not_count_and_can_be_put_back() {
        UUID key = UUID.randomUUID();
        send(line(HOURS, key, "20-11-2026", "2"));

        assertThat(send(post(entry(key) + "/verwijderen"))).hasRedirectedUrl(HOURS + "?gedaan=verwijderd&regel=" + key);
        assertThat(look(browser, HOURS + "?gedaan=verwijderd&regel=" + key, noor))
                .contains("Zet terug");
        assertThat(hours().counted()).isEmpty();

        send(post(entry(key) + "/terugzetten"));
        assertThat(hours().counted()).hasSize(1);
        assertThat(versions()).isEqualTo(3);
    }

    @Test
    void hours_with_what_was_withdrawn_then_are_shown_with_the_reason_and_do_not_count() {
        send(line(HOURS, UUID.randomUUID(), "27-2-2026", "3"));
        send(line(HOURS, UUID.randomUUID(), "1-3-2026", "5"));

        transaction.executeWithoutResult(
                _ -> interventions.put(InterventionSamples.telephone().withdrawn(LocalDate.of(2026, 3, 1))));

        assertThat(hours().found()).isEqualTo(Statement.of("hours-guided.found", 3, 0, 1));
        assertThat(look(browser, HOURS, noor))
                .contains(
                        "Telt niet mee",
                        "niet meer geaccrediteerd of erkend",
                        "3 van 100 uur",
                        "5:00 uur telt niet mee");
    }

    @Test
    void hours_over_the_day_of_a_withdrawal_are_split_by_who_worked_them_and_the_part_before_counts() {
        UUID key = UUID.randomUUID();
        send(line(HOURS, key, "25-2-2026", "8").param("tot", "6-3-2026"));
        transaction.executeWithoutResult(
                _ -> interventions.put(InterventionSamples.telephone().withdrawn(LocalDate.of(2026, 3, 1))));
        String entry = HOURS + "/regel/" + key;
        assertThat(hours().counted()).isEmpty();
        assertThat(look(browser, HOURS, noor)).contains("Een deel kan meetellen");
        assertThat(look(browser, entry, noor)).contains("Tijd vóór 1 maart 2026");

        for (String wrong : List.of("", "veel", "8", "9", "7:60 uur lang", "97")) {
            assertThat(send(post(entry + "/splitsen").param("versie", "1").param("voor", wrong)))
                    .as(wrong)
                    .hasStatus(422);
        }
        for (int twice = 0; twice < 2; twice++) {
            assertThat(send(post(entry + "/splitsen").param("versie", "1").param("voor", "5:30")))
                    .hasStatus3xxRedirection();
        }

        assertThat(hours().found()).isEqualTo(Statement.of("hours-guided.found", 5, 30, 1));
        assertThat(look(browser, HOURS, noor))
                .contains("2:30 uur telt niet mee")
                .doesNotContain("Een deel kan meetellen");
    }

    @Test
    void many_dossiers_are_asked_at_once() {
        CoachId tess = steps.coach("Tess", "Bakker");
        send(line(HOURS, UUID.randomUUID(), "20-11-2026", "2"));

        assertThat(dossiers.dossier(noor).facts()).anyMatch(fact -> fact.id().startsWith("portfolio:hours:"));
        assertThat(dossiers.dossier(tess).facts()).noneMatch(fact -> fact.id().startsWith("portfolio:hours:"));
    }

    @Test
    void hours_of_another_coach_do_not_exist() {
        UUID key = UUID.randomUUID();
        send(line(HOURS, key, "20-11-2026", "2"));
        CoachId tess = steps.coach("Tess", "Bakker");

        assertThat(browser.perform(get(entry(key)).with(SignedInAs.coach(tess))))
                .hasStatus(404);
        assertThat(PortfolioSteps.send(browser, post(entry(key) + "/verwijderen"), tess))
                .hasStatus(404);
    }

    @Test
    void an_entry_is_done_again_today_with_one_press() {
        UUID key = UUID.randomUUID();
        send(line(HOURS, key, "2-10-2026", "0:45"));

        assertThat(look(browser, HOURS + "?herhaal=" + key, noor)).contains("value=\"21-11-2026\"", "value=\"0:45\"");
    }

    @Test
    void the_database_refuses_what_the_model_refuses() {
        UUID key = UUID.randomUUID();
        send(line(HOURS, key, "20-11-2026", "2"));

        assertThatThrownBy(
                        () -> jdbc.sql("update portfolio.hours set minutes = 1").update())
                .hasMessageContaining("portfolio.hours");
        assertThatThrownBy(() -> jdbc.sql("delete from portfolio.hours").update())
                .hasMessageContaining("portfolio.hours");
        assertThatThrownBy(() -> insert(key, 1, "[2026-11-20,2026-11-21)", 5, 1))
                .hasMessageContaining("hours_follow_the_last");
        assertThatThrownBy(() -> insert(key, 3, "[2026-11-20,2026-11-21)", 5, 1))
                .hasMessageContaining("hours_follow_the_last");
        assertThatThrownBy(() -> insert(UUID.randomUUID(), 1, "[2025-12-31,2026-01-02)", 5, 1))
                .hasMessageContaining("hours_within_a_year");
        assertThatThrownBy(() -> insert(UUID.randomUUID(), 1, "[2026-07-01,2026-08-02)", 5, 1))
                .hasMessageContaining("hours_within_a_month");
        assertThatThrownBy(() -> insert(UUID.randomUUID(), 1, "[2026-11-22,2026-11-23)", 5, 1))
                .hasMessageContaining("hours_not_still_to_come");
        assertThatThrownBy(() -> insert(UUID.randomUUID(), 1, "[2026-11-20,2026-11-21)", 1441, 1))
                .hasMessageContaining("hours_fit_in_their_days");
        assertThatThrownBy(() -> insert(UUID.randomUUID(), 1, "[2026-11-20,2026-11-21)", 5, 0))
                .hasMessageContaining("hours_clients_in_range");
    }

    private void insert(UUID key, int version, String days, int minutes, int clients) {
        jdbc.sql("""
                insert into portfolio.hours (coach, entry, version, state, days, intervention, way, clients, minutes,
                    source, noted_at, noted_by_name)
                values (:coach, :entry, :version, 'KEPT', :days::daterange, 'telephone-coaching', 'PHONE', :clients,
                    :minutes, 'TYPED', timestamptz '2026-11-21 10:00 Europe/Amsterdam', 'Noor')
                """)
                .param("coach", noor.value())
                .param("entry", key)
                .param("version", version)
                .param("days", days)
                .param("clients", clients)
                .param("minutes", minutes)
                .update();
    }

    private Finding hours() {
        Assessment renewal = norms.assess(dossiers.dossier(noor), Procedure.RENEWAL, TODAY);
        return renewal.findingFor("hours").orElseThrow();
    }

    private int versions() {
        return jdbc.sql("select count(*) from portfolio.hours where coach = :coach")
                .param("coach", noor.value())
                .query(Integer.class)
                .single();
    }

    private static String entry(UUID key) {
        return HOURS + "/regel/" + key;
    }

    private MvcTestResult send(AbstractMockHttpServletRequestBuilder<?> request) {
        return PortfolioSteps.send(browser, request, noor);
    }
}
