package nl.rookstopregister.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.attendance.AttendanceSteps;
import nl.rookstopregister.attendance.AttendanceSteps.Coach;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.support.SignedInAs;
import nl.rookstopregister.support.StoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@StoryTest
class ReflectionTest {

    private static final String INTERVISION = "/mijn/portfolio/intervisie";
    private static final String EVALUATION = "/mijn/portfolio/zelfevaluatie";
    private static final Map<String, String> WHOLE = Map.of(
            "from", "1-1-2025",
            "until", "31-12-2026",
            "methods", "mps",
            "went_well", "De intakes",
            "could_be_better", "Nabellen",
            "actions", "Vaste belmomenten",
            "by", "1-6-2027");

    @Autowired
    MockMvcTester browser;

    @Autowired
    AttendanceSteps steps;

    @Autowired
    Dossiers dossiers;

    @Autowired
    JdbcClient jdbc;

    private Coach noor;
    private Coach bas;

    @BeforeEach
    void two_coaches() {
        noor = steps.coach("Noor", "Zandstra");
        bas = steps.coach("Bas", "Oudkerk");
    }

    @Test
    void a_meeting_is_refused_that_still_has_to_come_or_that_nobody_else_was_at() {
        assertThat(enter("22-11-2026", bas.number().value()))
                .hasStatus(422)
                .bodyText()
                .contains("moet nog komen");
        assertThat(enter("21-11-2026", noor.number().value()))
                .hasStatus(422)
                .bodyText()
                .contains("alleen uw eigen nummer");
        assertThat(enter("21-11-2026", AttendanceSteps.mistyped(bas.number())))
                .hasStatus(422)
                .bodyText()
                .contains("Dit nummer klopt niet", AttendanceSteps.mistyped(bas.number()));
        assertThat(facts(noor)).isEmpty();
    }

    @Test
    void a_meeting_counts_for_those_who_confirmed_once_two_did() {
        Coach tess = steps.coach("Tess", "Visser");
        assertThat(enter("3-11-2026", bas.number().spoken() + "\n" + tess.number()))
                .hasStatus3xxRedirection();
        assertThat(facts(noor)).as("only one has confirmed").isEmpty();
        answer(bas, "bevestigen");
        assertThat(facts(noor))
                .hasOnlyElementsOfType(Fact.IntervisionMeeting.class)
                .hasSize(1);
        assertThat(facts(bas))
                .singleElement()
                .satisfies(fact -> assertThat(fact.on()).isEqualTo(LocalDate.of(2026, 11, 3)));
        assertThat(facts(tess)).isEmpty();
        answer(tess, "niet-geweest");
        answer(tess, "bevestigen");
        assertThat(facts(tess)).as("an answer is given once").isEmpty();
        assertThat(look(noor, INTERVISION)).bodyText().contains("Tess Visser was er niet bij", "Telt mee");
    }

    @Test
    void whoever_is_not_named_confirms_nothing() {
        enter("3-11-2026", bas.number().value());
        answer(steps.coach("Een", "Ander"), "bevestigen");
        assertThat(facts(noor)).isEmpty();
    }

    @Test
    void a_self_evaluation_is_kept_half_and_completed_whole() {
        send(noor, post(EVALUATION + "/bewaren").param("went_well", "De intakes"));
        assertThat(look(noor, EVALUATION)).bodyText().contains("De intakes");
        assertThat(send(noor, post(EVALUATION).param("went_well", "De intakes")))
                .hasStatus(422);
        assertThat(facts(noor)).isEmpty();
        assertThat(complete()).hasStatus(422).bodyText().contains("De intakes");
        assertThat(complete(Map.of("until", "1-11-2026"))).hasStatus3xxRedirection();
        assertThat(facts(noor)).singleElement().satisfies(fact -> {
            assertThat(fact).isInstanceOf(Fact.SelfEvaluation.class);
            assertThat(fact.on()).isEqualTo(LocalDate.of(2026, 11, 21));
        });
        assertThat(look(noor, EVALUATION)).bodyText().doesNotContain("De intakes");
    }

    @Test
    void nobody_reads_the_self_evaluation_of_another() {
        complete(Map.of("until", "1-11-2026"));
        String id = jdbc.sql("select id::text from reflection.self_evaluation where coach = :coach")
                .param("coach", noor.id().value())
                .query(String.class)
                .single();
        assertThat(look(noor, EVALUATION + "/" + id)).hasStatusOk().bodyText().contains("Vaste belmomenten");
        assertThat(look(bas, EVALUATION + "/" + id)).hasStatus(404);
    }

    @Test
    void the_database_refuses_what_the_model_refuses() {
        enter("3-11-2026", bas.number().value());
        answer(bas, "bevestigen");
        complete(Map.of("until", "1-11-2026"));
        assertThatThrownBy(() ->
                        jdbc.sql("update reflection.meeting set subject = 'x'").update())
                .hasMessageContaining("reflection.meeting");
        assertThatThrownBy(() -> jdbc.sql("update reflection.participant set answer = 'DENIED' where coach = :coach")
                        .param("coach", bas.id().value())
                        .update())
                .hasMessageContaining("participant_answers_once");
        assertThatThrownBy(() -> jdbc.sql("update reflection.self_evaluation set answers = '{}'")
                        .update())
                .hasMessageContaining("reflection.self_evaluation");
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into reflection.meeting (id, held_on, role, subject, entered_by, entered_at)
                                values (gen_random_uuid(), '2026-11-22', 1, 'x', :coach, '2026-11-21 12:00+01')
                                """).param("coach", noor.id().value()).update())
                .hasMessageContaining("meeting_not_in_the_future");
    }

    private MvcTestResult enter(String day, String numbers) {
        return send(
                noor,
                post(INTERVISION)
                        .param("dag", day)
                        .param("rol", "4")
                        .param("onderwerp", "Terugval na een geboorte")
                        .param("nummers", numbers));
    }

    private void answer(Coach who, String answer) {
        String meeting = jdbc.sql("select id::text from reflection.meeting where entered_by = :coach")
                .param("coach", noor.id().value())
                .query(String.class)
                .single();
        assertThat(send(who, post(INTERVISION + "/" + meeting + "/" + answer))).hasStatus3xxRedirection();
    }

    private MvcTestResult complete() {
        return complete(Map.of());
    }

    private MvcTestResult complete(Map<String, String> otherwise) {
        MockHttpServletRequestBuilder request = post(EVALUATION);
        WHOLE.forEach((question, answer) -> request.param(question, otherwise.getOrDefault(question, answer)));
        return send(noor, request);
    }

    private MvcTestResult look(Coach who, String address) {
        return browser.perform(get(address).with(SignedInAs.coach(who.id())));
    }

    private MvcTestResult send(Coach who, MockHttpServletRequestBuilder request) {
        return browser.perform(request.with(SignedInAs.coach(who.id())).with(csrf()));
    }

    private List<Fact> facts(Coach coach) {
        return dossiers.dossier(coach.id()).facts();
    }
}
