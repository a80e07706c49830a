package nl.rookstopregister.admission;

import static nl.rookstopregister.admission.AdmissionSteps.committee;
import static nl.rookstopregister.admission.AdmissionSteps.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.admission.model.ApplicationExamples;
import nl.rookstopregister.admission.model.Task;
import nl.rookstopregister.correspondence.usecase.AnnounceDecision;
import nl.rookstopregister.documents.SampleFiles;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionTaken;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.support.SignedInAs;
import nl.rookstopregister.support.StoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Somebody without e-mail applies by post; the office types it in, and answers go by letter. */
@StoryTest
class OnPaperTest {

    private static final RequestPostProcessor OFFICER = office("Bo Bureau");

    @Autowired
    MockMvcTester browser;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Register register;

    @Autowired
    AnnounceDecision announcing;

    @Autowired
    JdbcClient jdbc;

    private AdmissionSteps steps;

    @BeforeEach
    void begin() {
        steps = new AdmissionSteps(browser);
    }

    @Test
    void it_does_not_begin_without_a_name_a_kind_and_a_day_that_has_been() {
        assertThat(receive("", "", "", "")).hasStatus(422).bodyText().contains("Vul de naam in", "Vul de dag");
        assertThat(receive("", "Gerrit Meulen", "CANDIDATE", "22-11-2026")).hasStatus(422);
        assertThat(receive("1000001", "", "CANDIDATE", "17-11-2026")).hasStatus(422);
        assertThat(receive("", "Gerrit Meulen", "RENEWAL", "17-11-2026"))
                .hasStatus(422)
                .bodyText()
                .contains("kan niet vanuit de status");
    }

    @Test
    void nobody_but_the_office_types_it_and_what_others_type_themselves_stays_theirs() {
        String paper = begun();
        CoachId somebody = CoachId.random();
        String own = steps.start(somebody, "CANDIDATE");

        assertThat(browser.perform(get(paper).with(committee("lid")))).hasStatus(403);
        assertThat(browser.perform(get(paper).with(SignedInAs.coach(somebody)))).hasStatus(403);
        assertThat(browser.perform(
                        get(own.replace("/mijn/aanvragen", "/bureau/papier")).with(OFFICER)))
                .hasStatus(404);
        assertThat(browser.perform(get(own).with(OFFICER))).hasStatus(403);
    }

    @Test
    void it_counts_from_the_day_it_came_in_and_answers_go_by_letter() {
        String paper = begun();
        steps.fill(paper, OFFICER, withoutMail());
        scan(paper, SampleFiles.certificate());
        assertThat(steps.look(paper, OFFICER)).contains("Op papier ontvangen op 17 november 2026");

        assertThat(steps.submit(paper, OFFICER, steps.request(paper, OFFICER))).hasStatus3xxRedirection();

        UUID id = UUID.fromString(paper.substring(paper.lastIndexOf('/') + 1));
        assertThat(jdbc.sql("select submitted_on from admission.application where id = :id")
                        .param("id", id)
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(LocalDate.parse("2026-11-17"));
        assertThatThrownBy(() -> jdbc.sql("update admission.application set submitted_on = '2026-11-21' where id = :id")
                        .param("id", id)
                        .update())
                .hasMessageContaining("application_on_paper_counts_from_receipt");
        CoachId coach = coach(id);
        assertThat(dossiers.details(coach).map(CoachDetails::mail)).contains("");
        assertThat(states(coach)).containsExactly("ON_PAPER");
        assertThat(steps.look("/bureau/post/papier", OFFICER)).contains("/bureau/post/");

        assertThat(steps.act(paper, "/aanvulling", OFFICER, Map.of("opmerking-opleiding", "Van welke school?")))
                .hasStatus3xxRedirection();
        assertThat(states(coach)).containsExactly("ON_PAPER", "ON_PAPER");
        assertThat(steps.look(paper, OFFICER)).contains("Van welke school?");
    }

    @Test
    void nothing_is_submitted_without_the_signed_form_and_what_was_submitted_on_it_stays() {
        String paper = begun();
        steps.fill(paper, OFFICER, withoutMail());
        UUID id = UUID.fromString(paper.substring(paper.lastIndexOf('/') + 1));

        assertThat(steps.submit(paper, OFFICER, UUID.randomUUID()))
                .hasStatus(422)
                .bodyText()
                .contains("Het ondertekende formulier", paper + "/formulier");
        assertThat(scan(paper, new byte[0])).hasStatus(422).bodyText().contains("Kies het bestand met de scan.");
        assertThat(scan(paper, SampleFiles.withScript())).hasStatus(422);
        assertThat(browser.perform(get(paper + "/formulier").with(committee("lid"))))
                .hasStatus(403);

        assertThat(scan(paper, SampleFiles.certificate())).hasStatus3xxRedirection();
        assertThat(remove(paper, form(id))).hasStatus3xxRedirection();
        assertThat(steps.look(paper + "/controleren", OFFICER)).contains(paper + "/formulier");
        assertThat(scan(paper, SampleFiles.certificate())).hasStatus3xxRedirection();
        assertThat(steps.submit(paper, OFFICER, steps.request(paper, OFFICER))).hasStatus3xxRedirection();

        remove(paper, form(id));
        assertThat(steps.look(AdmissionSteps.office(paper, ""), OFFICER))
                .contains("Het ondertekende formulier", "/documenten/" + form(id));
        assertThatThrownBy(() -> jdbc.sql("delete from admission.signed_form where application = :id")
                        .param("id", id)
                        .update())
                .hasMessageContaining("signed_form_stays");
        UUID own = UUID.fromString(steps.start(CoachId.random(), "CANDIDATE").substring("/mijn/aanvragen/".length()));
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into admission.signed_form (document, application, added_at, added_by_name)
                                values (gen_random_uuid(), :own, now(), 'Bo')
                                """).param("own", own).update())
                .hasMessageContaining("signed_form_is_of_paper");
    }

    private MvcTestResult scan(String paper, byte[] content) {
        MockMultipartFile file = new MockMultipartFile("formulier", "formulier.pdf", "application/pdf", content);
        return steps.send(multipart(paper + "/formulier").file(file), OFFICER);
    }

    private MvcTestResult remove(String paper, String document) {
        return steps.send(post(paper + "/formulier/" + document + "/verwijderen"), OFFICER);
    }

    private String form(UUID application) {
        return jdbc.sql("select document from admission.signed_form where application = :application")
                .param("application", application)
                .query(UUID.class)
                .single()
                .toString();
    }

    @Test
    void the_letter_about_the_decision_itself_is_posted() {
        String paper = begun();
        steps.fill(paper, OFFICER, withoutMail());
        scan(paper, SampleFiles.certificate());
        steps.submit(paper, OFFICER, steps.request(paper, OFFICER));
        UUID id = UUID.fromString(paper.substring(paper.lastIndexOf('/') + 1));
        steps.act(paper, "/compleet", OFFICER, Map.of());
        assertThat(steps.decide(paper, committee("lid"), "toewijzen", "De scholing begint in januari."))
                .hasStatus3xxRedirection();
        CoachId coach = coach(id);
        Decision decision = register.decisions(coach).getLast();
        announcing.announce(new DecisionTaken(decision.id(), coach, decision.kind()));

        String mail = jdbc.sql("select id from correspondence.mail where coach = :coach and once like 'decision:%'")
                .param("coach", coach.value())
                .query(String.class)
                .single();
        MvcTestResult letter =
                browser.perform(get("/brieven/" + decision.number() + "/pdf").with(OFFICER));
        RequestPostProcessor administrator = SignedInAs.role(Role.ADMINISTRATOR, "Ada Beheer");
        for (RequestPostProcessor posting : List.of(OFFICER, administrator)) {
            assertThat(browser.perform(get("/bureau/post/" + mail + "/pdf").with(posting)))
                    .hasStatusOk()
                    .hasContentType(MediaType.APPLICATION_PDF)
                    .body()
                    .isEqualTo(letter.getResponse().getContentAsByteArray());
        }
        assertThat(browser.perform(get("/brieven/" + decision.number() + "/pdf").with(administrator)))
                .hasStatus(404);
        assertThat(steps.look(AdmissionSteps.office(paper, ""), OFFICER)).contains("17 november 2026");
    }

    private String begun() {
        return Objects.requireNonNull(receive("", "Gerrit van der Meulen", "CANDIDATE", "17-11-2026")
                .getResponse()
                .getRedirectedUrl());
    }

    private MvcTestResult receive(String number, String name, String kind, String received) {
        return steps.send(
                post("/bureau/papier")
                        .param("nummer", number)
                        .param("naam", name)
                        .param("soort", kind)
                        .param("ontvangen", received),
                OFFICER);
    }

    private static Answers withoutMail() {
        Answers whole = ApplicationExamples.wholeCandidate();
        Values identity = whole.values(Task.IDENTITY).with("mail", "");
        return whole.with(Task.IDENTITY, identity);
    }

    private CoachId coach(UUID id) {
        return new CoachId(jdbc.sql("select coach from admission.application where id = :id")
                .param("id", id)
                .query(UUID.class)
                .single());
    }

    private List<String> states(CoachId coach) {
        return jdbc.sql("select state from correspondence.mail where coach = :coach")
                .param("coach", coach.value())
                .query((row, _) -> row.getString("state"))
                .list();
    }
}
