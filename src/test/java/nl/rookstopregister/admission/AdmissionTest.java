package nl.rookstopregister.admission;

import static nl.rookstopregister.admission.AdmissionSteps.committee;
import static nl.rookstopregister.admission.AdmissionSteps.office;
import static nl.rookstopregister.admission.AdmissionSteps.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.rookstopregister.admission.model.ApplicationExamples;
import nl.rookstopregister.admission.model.Task;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.support.SignedInAs;
import nl.rookstopregister.support.StoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@StoryTest
class AdmissionTest {

    private static final Pattern LINK = Pattern.compile("/referent/([A-Za-z0-9_-]+)");

    private final CoachId noor = CoachId.random();

    @Autowired
    MockMvcTester browser;

    @Autowired
    Register register;

    @Autowired
    Dossiers dossiers;

    @Autowired
    JdbcClient jdbc;

    private AdmissionSteps steps;

    @BeforeEach
    void begin() {
        steps = new AdmissionSteps(browser);
    }

    @Test
    void an_application_of_somebody_else_does_not_exist() {
        String address = steps.start(noor, "CANDIDATE");

        assertThat(browser.perform(get(address).with(SignedInAs.coach(CoachId.random()))))
                .hasStatus(404);
        assertThat(browser.perform(get(AdmissionSteps.office(address, "")).with(office("Bo Bureau"))))
                .hasStatus(404);
    }

    @Test
    void a_trainer_is_told_why_not_to_apply() {
        assertThat(steps.send(post("/mijn/aanvragen/nieuw").param("soort", "TRAINER"), SignedInAs.coach(noor)))
                .hasStatus(422)
                .bodyText()
                .contains("Een trainer kan zich niet registreren", "accrediteerd");
    }

    @Test
    void a_second_application_leads_to_the_first() {
        String first = steps.start(noor, "CANDIDATE");

        assertThat(steps.start(noor, "DEFINITIVE")).isEqualTo(first);
    }

    @Test
    void what_is_wrong_is_saved_and_said() {
        String address = steps.start(noor, "CANDIDATE");

        assertThat(steps.save(
                        address, noor, Task.PAYMENT, new Values(Map.of("iban", "NL00 FOUT", "account_holder", ""))))
                .hasStatus(422)
                .bodyText()
                .contains("NL00 FOUT", "Dit rekeningnummer klopt niet", "Wat u typte, is bewaard");
        assertThat(steps.look(address + "/betaling", SignedInAs.coach(noor))).contains("NL00 FOUT");
        assertThat(steps.look(address, SignedInAs.coach(noor))).contains("Nog niet af");
    }

    @Test
    void a_page_that_stood_open_does_not_undo_a_later_one() {
        String address = steps.start(noor, "CANDIDATE");
        Values first = new Values(Map.of("iban", "NL91ABNA0417164300", "account_holder", "Eerst"));
        assertThat(steps.save(address, noor, Task.PAYMENT, first)).hasStatus3xxRedirection();

        assertThat(steps.send(
                        post(address + "/betaling")
                                .param("version", "0")
                                .param("iban", "NL91ABNA0417164300")
                                .param("account_holder", "Oud venster"),
                        SignedInAs.coach(noor)))
                .hasStatus(409)
                .bodyText()
                .contains("intussen ergens anders opgeslagen", "Oud venster");
        assertThat(steps.look(address + "/betaling", SignedInAs.coach(noor))).contains("Eerst");
    }

    @Test
    void an_unfinished_application_is_not_submitted() {
        String address = steps.start(noor, "CANDIDATE");

        assertThat(steps.submit(address, noor, UUID.randomUUID()))
                .hasStatus(422)
                .bodyText()
                .contains("onderdelen zijn nog niet af");
        assertThat(snapshots(address)).isZero();
    }

    @Test
    void sent_twice_it_is_submitted_once() {
        String address = filled("CANDIDATE", ApplicationExamples.wholeCandidate());
        UUID request = steps.request(address, noor);

        List<CompletableFuture<Integer>> both = Stream.of(1, 2)
                .map(_ -> CompletableFuture.supplyAsync(
                        () -> steps.submit(address, noor, request).getResponse().getStatus()))
                .toList();

        assertThat(both.stream().map(CompletableFuture::join)).containsExactly(302, 302);
        assertThat(steps.submit(address, noor, request)).hasStatus3xxRedirection();
        assertThat(snapshots(address)).isEqualTo(1);
    }

    @Test
    void a_candidate_is_asked_for_more_admitted_and_later_registered() {
        String address = submitted("CANDIDATE", ApplicationExamples.wholeCandidate());
        assertThat(steps.act(
                        address, "/aanvulling", office("Bo Bureau"), Map.of("opmerking-opleiding", "Welk diploma?")))
                .hasStatus3xxRedirection();
        assertThat(steps.look(address, SignedInAs.coach(noor)))
                .contains("We vragen u om aanvulling", "Welk diploma?")
                .doesNotContain(address + "/betaling");
        assertThat(steps.submit(address, noor, steps.request(address, noor))).hasStatus3xxRedirection();
        assertThat(snapshots(address)).isEqualTo(2);
        assertThat(steps.act(address, "/compleet", office("Bo Bureau"), Map.of()))
                .hasStatus3xxRedirection();

        assertThat(steps.decide(address, office("Bo Bureau"), "toewijzen", "")).hasStatus3xxRedirection();

        assertThat(register.entry(noor).periods()).singleElement().satisfies(period -> {
            assertThat(period.days().from()).isEqualTo("2026-11-21");
            assertThat(period.days().until()).isEqualTo("2028-11-21");
        });
        assertThat(dossiers.details(noor))
                .get()
                .satisfies(details -> assertThat(details.name().full()).isEqualTo("Noor Voorbeeld"));
        assertThat(dossiers.dossier(noor).facts()).extracting(fact -> fact.id()).anyMatch(id -> id.endsWith(":p1"));
        definitiveAfterwards();
    }

    private void definitiveAfterwards() {
        String address = steps.start(noor, "DEFINITIVE");
        assertThat(steps.look(address + "/praktijk", SignedInAs.coach(noor))).contains("Dit weten we al");
        steps.saveItem(
                address,
                noor,
                Task.EDUCATION,
                new nl.rookstopregister.forms.Item(
                        "e9",
                        new Values(Map.of("level", "HBO", "title", "Verpleegkunde", "completed_on", "1-7-2008")),
                        List.of()),
                certificate());
        steps.saveItem(
                address,
                noor,
                Task.TRAININGS,
                new nl.rookstopregister.forms.Item(
                        "t9",
                        new Values(Map.of(
                                "training", "demo-basic-north", "stage", "completed", "completed_on", "1-11-2026")),
                        List.of()));
        steps.save(
                address,
                noor,
                Task.PAYMENT,
                ApplicationExamples.wholeCandidate().values(Task.PAYMENT));
        steps.save(
                address,
                noor,
                Task.DECLARATIONS,
                ApplicationExamples.wholeCandidate().values(Task.DECLARATIONS));
        confirmedByReferee(address);
        assertThat(steps.submit(address, noor, steps.request(address, noor))).hasStatus3xxRedirection();
        assertThat(steps.act(address, "/compleet", office("Bo Bureau"), Map.of()))
                .hasStatus3xxRedirection();
        assertThat(steps.look(AdmissionSteps.office(address, ""), office("Bo Bureau")))
                .contains("bevestigd", "Rian Trainer");
        assertThat(steps.decide(address, office("Bo Bureau"), "toewijzen", "")).hasStatus3xxRedirection();
        assertThat(register.decisions(noor))
                .extracting(decision -> decision.kind())
                .containsExactly(DecisionKind.ADMIT_CANDIDATE, DecisionKind.REGISTER);
    }

    private void confirmedByReferee(String address) {
        assertThat(steps.send(
                        post(address + "/scholing/t9/referent")
                                .param("referent", "Rian Trainer")
                                .param("referent_mail", "rian@voorbeeld.example"),
                        SignedInAs.coach(noor)))
                .hasStatus3xxRedirection();
        String page = "/referent/" + token("rian@voorbeeld.example");
        assertThat(browser.perform(get(page))).hasStatusOk().bodyText().contains("Noor Voorbeeld", "1 november 2026");
        assertThat(answer(page, "ja")).hasStatus3xxRedirection();
        assertThat(browser.perform(get(page))).bodyText().contains("Dank u, uw antwoord is binnen");
        assertThat(answer(page, "nee")).hasStatus3xxRedirection();
        assertThat(jdbc.sql("select confirmed from admission.referee_request where mail = 'rian@voorbeeld.example'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void who_asks_a_referee_again_ends_the_first_link() {
        String address = filled("CANDIDATE", ApplicationExamples.wholeCandidate());
        for (String mail : List.of("r2@voorbeeld.example", "r3@voorbeeld.example")) {
            assertThat(steps.send(
                            post(address + "/scholing/t1/referent")
                                    .param("referent", "Rian Trainer")
                                    .param("referent_mail", mail),
                            SignedInAs.coach(noor)))
                    .hasStatus3xxRedirection();
        }
        assertThat(jdbc.sql("select withdrawn from admission.referee_request where mail = 'r2@voorbeeld.example'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(browser.perform(get("/referent/nooit-geweest"))).hasStatus(404);
    }

    @Test
    void of_two_officers_at_once_one_wins_and_the_other_sees_who() {
        String address = complete("CANDIDATE", ApplicationExamples.wholeCandidate());
        String seen = steps.seen(address, office("Bo Bureau"));

        List<String> pages = Stream.of("Bo Bureau", "Mo Bureau")
                .map(name -> CompletableFuture.supplyAsync(() -> text(steps.act(
                        address,
                        "/besluit",
                        office(name),
                        Map.of("uitkomst", "toewijzen", "ingang", "21-11-2026", "grond", "", "gezien", seen)))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(pages).filteredOn(String::isEmpty).hasSize(1);
        assertThat(pages)
                .filteredOn(page -> page.contains("Dit besluit is niet genomen"))
                .singleElement()
                .asString()
                .containsPattern("(Bo|Mo) Bureau wees de aanvraag intussen toe");
        assertThat(register.decisions(noor)).hasSize(1);
    }

    @Test
    void a_decision_against_the_norm_takes_a_ground_and_two_people() {
        Answers without = ApplicationExamples.wholeCandidate()
                .withoutItem(Task.TRAININGS, "t1")
                .with(Task.TRAININGS, new Values(Map.of("none", "true")));
        String address = complete("CANDIDATE", without);

        assertThat(steps.decide(address, office("Bo Bureau"), "toewijzen", "Mooi"))
                .hasStatus(409);
        assertThat(steps.decide(address, committee("Lia Lid"), "toewijzen", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf op waarom");
        assertThat(steps.decide(address, committee("Lia Lid"), "toewijzen", "De scholing begint in januari."))
                .hasStatus3xxRedirection();
        assertThat(register.decisions(noor)).isEmpty();
        assertThat(steps.act(
                        address,
                        "/bevestigen",
                        committee("Lia Lid"),
                        Map.of("gezien", steps.seen(address, committee("Lia Lid")))))
                .hasStatus(409)
                .bodyText()
                .contains("U stelde dit zelf voor");
        assertThat(steps.act(
                        address,
                        "/bevestigen",
                        committee("Kim Lid"),
                        Map.of("gezien", steps.seen(address, committee("Kim Lid")))))
                .hasStatus3xxRedirection();
        assertThat(register.decisions(noor)).singleElement().satisfies(decision -> {
            assertThat(decision.preparedBy()).isNotNull();
            assertThat(decision.grounds().text()).isEqualTo("De scholing begint in januari.");
        });
    }

    @Test
    void a_refusal_by_the_norm_is_for_the_office_and_gives_the_articles() {
        Answers without = ApplicationExamples.wholeCandidate()
                .withoutItem(Task.TRAININGS, "t1")
                .with(Task.TRAININGS, new Values(Map.of("none", "true")));
        String address = complete("CANDIDATE", without);

        assertThat(steps.decide(address, office("Bo Bureau"), "afwijzen", "")).hasStatus3xxRedirection();

        assertThat(register.decisions(noor)).singleElement().satisfies(decision -> {
            assertThat(decision.kind()).isEqualTo(DecisionKind.REFUSE);
            assertThat(decision.grounds().articles()).isNotEmpty();
            assertThat(decision.objectionUntil()).isAfter(LocalDate.parse("2026-11-21"));
        });
        assertThat(steps.look(address, SignedInAs.coach(noor))).contains("Uw aanvraag is afgewezen", "/brieven/");
        assertThat(dossiers.dossier(noor).facts()).isEmpty();
    }

    @Test
    void the_database_never_changes_a_snapshot_or_the_history() {
        submitted("CANDIDATE", ApplicationExamples.wholeCandidate());

        for (String table : List.of("snapshot", "occurrence")) {
            assertThatThrownBy(() -> jdbc.sql("delete from admission." + table).update())
                    .hasMessageContaining("never changed");
        }
        assertThatThrownBy(() -> jdbc.sql("update admission.snapshot set version = version + 1")
                        .update())
                .hasMessageContaining("never changed");
    }

    @Test
    void the_database_knows_one_open_application_per_procedure() {
        steps.start(noor, "CANDIDATE");

        assertThatThrownBy(() -> jdbc.sql("""
                                insert into admission.application
                                select gen_random_uuid(), year, 0, coach, procedure, state, revision, started_on,
                                    touched_on, submitted_on, received_on, more_asked_on, stopped_days, reminded_on,
                                    ended_on, assignee, assignee_name, asked, proposal, decision, snapshots,
                                    draft_format, draft
                                from admission.application where coach = :coach
                                """).param("coach", noor.value()).update())
                .hasMessageContaining("one_open_application_per_procedure");
    }

    @Test
    void an_answer_of_a_referee_is_never_changed() {
        String address = filled("CANDIDATE", ApplicationExamples.wholeCandidate());
        steps.send(
                post(address + "/scholing/t1/referent")
                        .param("referent", "Rian Trainer")
                        .param("referent_mail", "r4@voorbeeld.example"),
                SignedInAs.coach(noor));
        answer("/referent/" + token("r4@voorbeeld.example"), "nee");

        assertThatThrownBy(() -> jdbc.sql(
                                "update admission.referee_request set confirmed = true where mail = 'r4@voorbeeld.example'")
                        .update())
                .hasMessageContaining("referee_answers_once");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult answer(String page, String answer) {
        return browser.perform(post(page)
                .with(csrf())
                .param("antwoord", answer)
                .param("naam", "Rian Trainer")
                .param("functie", "trainer"));
    }

    private String token(String mail) {
        String link = jdbc.sql("select link from correspondence.mail where recipient = :mail")
                .param("mail", mail)
                .query(String.class)
                .single();
        Matcher token = LINK.matcher(link);
        assertThat(token.find()).as(link).isTrue();
        return token.group(1);
    }

    private String filled(String procedure, Answers answers) {
        String address = steps.start(noor, procedure);
        steps.fill(address, noor, answers);
        return address;
    }

    private String submitted(String procedure, Answers answers) {
        String address = filled(procedure, answers);
        assertThat(steps.submit(address, noor, steps.request(address, noor))).hasStatus3xxRedirection();
        return address;
    }

    private String complete(String procedure, Answers answers) {
        String address = submitted(procedure, answers);
        assertThat(steps.act(address, "/compleet", office("Bo Bureau"), Map.of()))
                .hasStatus3xxRedirection();
        return address;
    }

    private int snapshots(String address) {
        return jdbc.sql("select count(*) from admission.snapshot where application = :id")
                .param("id", UUID.fromString(address.substring(address.lastIndexOf('/') + 1)))
                .query(Integer.class)
                .single();
    }

    private static MockMultipartFile certificate() {
        java.awt.image.BufferedImage image =
                new java.awt.image.BufferedImage(40, 30, java.awt.image.BufferedImage.TYPE_INT_RGB);
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try {
            javax.imageio.ImageIO.write(image, "png", out);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new MockMultipartFile("bewijs", "diploma.png", "image/png", out.toByteArray());
    }
}
