package nl.rookstopregister.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.attendance.AttendanceSteps;
import nl.rookstopregister.attendance.AttendanceSteps.Coach;
import nl.rookstopregister.directory.DirectoryExamples;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.dossiers.PostalAddress;
import nl.rookstopregister.dossiers.PracticePlace;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.supervision.model.Draft;
import nl.rookstopregister.supervision.usecase.ReadSupervision;
import nl.rookstopregister.support.SignedInAs;
import nl.rookstopregister.support.StoryTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

@StoryTest
class SupervisionTest {

    private static final String ADDRESS = "/mijn/portfolio/supervisie";
    private static final Days LONG = new Days(LocalDate.of(2023, 11, 21), LocalDate.of(2028, 11, 21));
    private static final Days A_DAY_SHORT = new Days(LocalDate.of(2023, 11, 22), LocalDate.of(2028, 11, 22));
    private static final Days OVER = new Days(LocalDate.of(2018, 1, 1), LocalDate.of(2023, 1, 1));

    @Autowired
    MockMvcTester browser;

    @Autowired
    AttendanceSteps steps;

    @Autowired
    Dossiers dossiers;

    @Autowired
    ReadSupervision read;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Coach noor;
    private Coach bas;

    @BeforeEach
    void a_coach_and_an_experienced_colleague() {
        noor = steps.coach("Noor", "Zandstra", LONG);
        bas = steps.coach("Bas", "Oudkerk", LONG);
    }

    @Test
    void who_may_not_be_supervisor_is_refused_with_a_reason() {
        assertThat(ask(noor, noor)).hasStatus(422).bodyText().contains("uw eigen nummer");
        assertThat(ask(noor, steps.coach("Kort", "Erbij", A_DAY_SHORT)))
                .hasStatus(422)
                .bodyText()
                .contains("ten minste 3 jaar", "22 november 2026");
        assertThat(ask(noor, steps.coach("Ver", "Lopen", OVER)))
                .hasStatus(422)
                .bodyText()
                .contains("is verlopen");
        assertThat(ask(noor, AttendanceSteps.mistyped(bas.number())))
                .hasStatus(422)
                .bodyText()
                .contains("Dit nummer bestaat niet");
    }

    @Test
    void a_second_question_to_the_same_supervisor_waits_for_the_first() {
        assertThat(ask(noor, bas)).hasStatus3xxRedirection();
        assertThat(ask(noor, bas)).hasStatus(422).bodyText().contains("al gevraagd");
        assertThat(ask(bas, noor)).hasStatus3xxRedirection();
    }

    @Test
    void a_supervisor_has_no_more_people_at_once_than_the_norm_says() {
        for (int i = 0; i < 10; i++) {
            Coach another = steps.coach("Coach", "Nummer" + i);
            ask(another, bas);
            move(bas, id(another, bas), "aannemen");
        }
        assertThat(ask(noor, bas)).hasStatus(422).bodyText().contains("al 10 mensen");
        insert(noor.id(), bas.id(), "ASKED");
        assertThat(move(bas, id(noor, bas), "aannemen"))
                .hasStatus(422)
                .bodyText()
                .contains("U toetst al 10 mensen");
        assertThatThrownBy(() -> insert(bas.id(), noor.id(), "ACCEPTED", null))
                .hasMessageContaining("supervision_accepted_within_a_limit");
        assertThatThrownBy(() -> jdbc.sql(
                                "update supervision.supervision set state = 'ACCEPTED', at_once = 10 where id = :id::uuid")
                        .param("id", id(noor, bas))
                        .update())
                .hasMessageContaining("supervision_no_more_than_at_once");
    }

    @Test
    void nobody_but_the_supervisor_sees_or_fills_in_the_judgement() {
        String id = accepted();
        assertThat(look(noor, "/" + id + "/toetsen/1")).hasStatus(404);
        assertThat(look(steps.coach("Een", "Ander"), "/" + id)).hasStatus(404);
        assertThat(send(noor, post(ADDRESS + "/" + id + "/tekenen").param("gezien", "true")))
                .hasStatus(404);
        assertThat(look(bas, "/" + id + "/toetsen/1")).hasStatusOk();
    }

    @Test
    void nothing_is_signed_before_everything_is_judged() {
        String id = accepted();
        assertThat(sign(id)).hasStatus(422).bodyText().contains("Nog niet alles is ingevuld");
        assertThat(facts(noor)).isEmpty();
    }

    @Test
    void a_number_that_is_none_is_kept_and_pointed_out() {
        String id = accepted();
        assertThat(send(bas, post(ADDRESS + "/" + id + "/toetsen/epas").param("intakes", "veel")))
                .hasStatus(422)
                .bodyText()
                .contains("Vul een heel getal in", "value=\"veel\"");
    }

    @Test
    void a_signed_judgement_becomes_facts_and_a_correction_takes_its_place() {
        String id = accepted();
        fill(id, "12");
        assertThat(sign(id)).hasStatus3xxRedirection();
        assertThat(facts(noor))
                .filteredOn(Fact.SupervisorAssessment.class::isInstance)
                .singleElement()
                .satisfies(fact -> {
                    Fact.SupervisorAssessment judged = (Fact.SupervisorAssessment) fact;
                    assertThat(judged.supervisorSince()).isEqualTo(LONG.from());
                    assertThat(judged.supervisor())
                            .startsWith("Bas Oudkerk, " + bas.number().spoken());
                    assertThat(judged.competences().contains("1.10")).isTrue();
                    assertThat(judged.competences().contains("1.1")).isFalse();
                });
        assertThat(intakes(noor)).isEqualTo(12);
        send(bas, post(ADDRESS + "/" + id + "/toetsen/epas").param("intakes", "9"));
        assertThat(intakes(noor)).as("a draft does not count").isEqualTo(12);
        assertThat(sign(id)).hasStatus3xxRedirection();
        assertThat(intakes(noor)).isEqualTo(9);
        assertThat(look(noor, "/" + id)).bodyText().contains("Eerder oordeel (1)", "12 (gevraagd: 10)");
        assertThat(dossiers.dossier(bas.id()).facts()).isEmpty();
    }

    @Test
    void a_supervisor_sends_back_with_a_reason_and_the_coach_submits_again() {
        String id = accepted();
        assertThat(move(bas, id, "terugsturen")).hasStatus(422).bodyText().contains("Schrijf wat de coach");
        assertThat(send(bas, post(ADDRESS + "/" + id + "/terugsturen").param("opmerking", "Laat mij een intake zien")))
                .hasStatus3xxRedirection();
        assertThat(look(noor, "/" + id)).bodyText().contains("Laat mij een intake zien");
        assertThat(look(bas, "/" + id + "/toetsen/1")).hasStatus(404);
        assertThat(move(noor, id, "voorleggen")).hasStatus3xxRedirection();
        assertThat(look(bas, "/" + id + "/toetsen/1")).hasStatusOk();
    }

    @Test
    void who_work_at_the_same_address_are_flagged_with_the_evidence_and_not_refused() {
        PracticePlace practice =
                new PracticePlace("Praktijk Zuid", new PostalAddress("Zuidweg", "4", "8011 AB", "Zwolle"));
        transaction.executeWithoutResult(_ -> {
            dossiers.keep(DirectoryExamples.coach(noor.id(), "Noor", "Zandstra", practice));
            dossiers.keep(DirectoryExamples.coach(bas.id(), "Bas", "Oudkerk", practice));
        });
        String id = accepted();
        assertThat(look(bas, "/" + id)).bodyText().contains("Zij werken op hetzelfde adres");
        fill(id, "10");
        sign(id);
        assertThat(facts(noor).getFirst())
                .isInstanceOfSatisfying(
                        Fact.SupervisorAssessment.class,
                        judged -> assertThat(judged.supervisor()).endsWith("(zelfde praktijk of werkgever)"));
    }

    @Test
    void what_was_signed_stands_in_the_list_of_the_office_and_only_that() {
        String id = accepted();
        assertThat(office("/bureau/supervisie/" + id)).hasStatus(404);
        fill(id, "10");
        sign(id);

        assertThat(office("/bureau/supervisie")).hasStatusOk().bodyText().contains("Noor Zandstra", "Bas Oudkerk");
        assertThat(office("/bureau/supervisie/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("Oordeel over Noor Zandstra", "10 (gevraagd: 10)", "0 van ten hoogste 10 mensen");
        assertThat(browser.perform(get("/bureau/supervisie").with(SignedInAs.coach(noor.id()))))
                .hasStatus(403);
        assertThat(jdbc.sql(
                                "select count(*) from accesslog.inspection where coach = :coach and what = 'accesslog.supervision.read'")
                        .param("coach", noor.id().value())
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void the_database_refuses_what_the_model_refuses() {
        String id = accepted();
        fill(id, "10");
        sign(id);
        assertThatThrownBy(() -> insert(noor.id(), noor.id(), "ASKED"))
                .hasMessageContaining("supervision_not_of_oneself");
        insert(bas.id(), noor.id(), "ASKED");
        assertThatThrownBy(() -> insert(bas.id(), noor.id(), "ACCEPTED"))
                .hasMessageContaining("supervision_open_once_between_two");
        assertThatThrownBy(() -> judge(id, noor.id())).hasMessageContaining("judgement_by_the_supervisor");
        assertThatThrownBy(() -> judge(id(bas, noor), noor.id())).hasMessageContaining("judgement_needs_a_yes");
        assertThatThrownBy(() -> jdbc.sql("update supervision.judgement set counts = '{}'")
                        .update())
                .hasMessageContaining("supervision.judgement");
        assertThatThrownBy(() -> jdbc.sql("delete from supervision.judgement").update())
                .hasMessageContaining("supervision.judgement");
    }

    private String accepted() {
        ask(noor, bas);
        String id = id(noor, bas);
        assertThat(move(bas, id, "aannemen")).hasStatus3xxRedirection();
        return id;
    }

    /** All shown but 1.1, and each activity so many times. */
    private void fill(String id, String times) {
        for (String step : read.rubric().steps()) {
            MockHttpServletRequestBuilder filled = post(ADDRESS + "/" + id + "/toetsen/" + step + "/bewaren");
            for (String question : Draft.asked(read.rubric(), step)) {
                boolean competence = Character.isDigit(question.charAt(0));
                filled.param(question, competence ? question.equals("1.1") ? Draft.NOT_YET : Draft.SHOWN : times);
            }
            assertThat(send(bas, filled)).hasStatusOk().bodyText().contains("Bewaard.");
        }
    }

    private MvcTestResult sign(String id) {
        return send(bas, post(ADDRESS + "/" + id + "/tekenen").param("gezien", "true"));
    }

    private MvcTestResult ask(Coach coach, Coach supervisor) {
        return ask(coach, supervisor.number().value());
    }

    private MvcTestResult ask(Coach coach, String number) {
        return send(coach, post(ADDRESS).param("nummer", number));
    }

    private MvcTestResult move(Coach who, String id, String move) {
        return send(who, post(ADDRESS + "/" + id + "/" + move));
    }

    private MvcTestResult look(Coach who, String address) {
        return browser.perform(get(ADDRESS + address).with(SignedInAs.coach(who.id())));
    }

    private MvcTestResult send(Coach who, MockHttpServletRequestBuilder request) {
        return browser.perform(request.with(SignedInAs.coach(who.id())).with(csrf()));
    }

    private MvcTestResult office(String address) {
        return browser.perform(get(address).with(SignedInAs.role(Role.OFFICE, "Bureau")));
    }

    private List<Fact> facts(Coach coach) {
        return dossiers.dossier(coach.id()).facts();
    }

    private int intakes(Coach coach) {
        return facts(coach).stream()
                .filter(fact -> fact instanceof Fact.EpaDone done && done.epa().equals("intakes"))
                .mapToInt(fact -> ((Fact.EpaDone) fact).count())
                .sum();
    }

    private String id(Coach coach, Coach supervisor) {
        return Objects.requireNonNull(jdbc.sql(
                        "select id::text from supervision.supervision where coach = :coach and supervisor = :supervisor")
                .param("coach", coach.id().value())
                .param("supervisor", supervisor.id().value())
                .query(String.class)
                .single());
    }

    private void insert(CoachId coach, CoachId supervisor, String state) {
        insert(coach, supervisor, state, 10);
    }

    private void insert(CoachId coach, CoachId supervisor, String state, @Nullable Integer atOnce) {
        jdbc.sql("""
                        insert into supervision.supervision (id, coach, supervisor, state, asked_at, changed_at, at_once)
                        values (gen_random_uuid(), :coach, :supervisor, :state, now(), now(), :atOnce)
                        """)
                .param("coach", coach.value())
                .param("supervisor", supervisor.value())
                .param("state", state)
                .param("atOnce", atOnce)
                .update();
    }

    private void judge(String supervision, CoachId by) {
        jdbc.sql("""
                        insert into supervision.judgement (id, supervision, ordinal, supervisor, supervisor_since, shown,
                            not_yet, counts, remarks, conflicts, signed_at, signed_by_name)
                        values (gen_random_uuid(), :supervision::uuid, 7, :by, '2020-01-01', '{}', '{}', '{}', '{}', '{}',
                            now(), 'x')
                        """).param("supervision", supervision).param("by", by.value()).update();
    }
}
