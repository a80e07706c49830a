package nl.rookstopregister.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.Accounts;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.model.Moving;
import nl.rookstopregister.accreditation.model.Request;
import nl.rookstopregister.accreditation.model.RequestState;
import nl.rookstopregister.accreditation.model.Requests;
import nl.rookstopregister.accreditation.usecase.FollowUpRequests;
import nl.rookstopregister.documents.SampleFiles;
import nl.rookstopregister.providers.ProviderDetails;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.providers.ProviderIntake;
import nl.rookstopregister.providers.ProviderRole;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.support.SignedInAs;
import nl.rookstopregister.support.StoryTest;
import nl.rookstopregister.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the people of a provider do with a request, through its pages; with the form of a training. */
@StoryTest
class RequestsOfProvidersTest {

    private static final Pattern MARK = Pattern.compile("name=\"mark\" value=\"(\\d+)\"");
    private static final Pattern PAGE = Pattern.compile("name=\"page\" value=\"([^\"]+)\"");
    private static final Map<String, String> AIMS =
            Map.of("aims", "Deelnemers kennen de richtlijn.", "programme", "Twee dagen.");

    @Autowired
    MockMvcTester browser;

    @Autowired
    ProviderIntake intake;

    @Autowired
    Accounts accounts;

    @Autowired
    Requests requests;

    @Autowired
    FollowUpRequests followUp;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private SignedIn petra = somebody();
    private SignedIn fleur = somebody();
    private SignedIn presence = somebody();
    private SignedIn stranger = somebody();

    @BeforeEach
    void people() {
        petra = account(petra);
        intake.open(
                ProviderId.random(),
                details(),
                Map.of(
                        petra.account(),
                        ProviderRole.MANAGER,
                        fleur.account(),
                        ProviderRole.EDITOR,
                        presence.account(),
                        ProviderRole.ATTENDANCE));
        intake.open(ProviderId.random(), details(), Map.of(stranger.account(), ProviderRole.MANAGER));
    }

    @Test
    void a_request_of_another_provider_does_not_exist() {
        String address = begin();
        String item = address + "/trainers/a1";

        for (String page : List.of("", "/doelen", "/controleren", "/intrekken", "/trainers/a1")) {
            assertThat(look(address + page, stranger)).as(page).hasStatus(404);
        }
        assertThat(send(address + "/doelen", stranger, AIMS)).hasStatus(404);
        assertThat(send(address + "/intrekken", stranger, Map.of())).hasStatus(404);
        assertThat(send(item + "/verwijderen", stranger, Map.of())).hasStatus(404);
        assertThat(send(
                        address + "/controleren",
                        stranger,
                        Map.of("page", UUID.randomUUID().toString())))
                .hasStatus(404);
        assertThat(send(
                        "/aanbieder/aanvragen/nieuw",
                        stranger,
                        Map.of("begin", "KOPIE", "eerdere", address.substring(address.lastIndexOf('/') + 1))))
                .hasStatus(422);
        assertThat(request(address).state()).isEqualTo(RequestState.DRAFT);
    }

    @Test
    void who_keeps_attendance_looks_at_requests_and_changes_none() {
        String address = begin();

        assertThat(look(address, presence)).hasStatusOk().bodyText().contains("niet wijzigen");
        assertThat(look(address + "/doelen", presence)).hasStatus(403);
        assertThat(send(address + "/doelen", presence, AIMS)).hasStatus(403);
        assertThat(send(address + "/intrekken", presence, Map.of())).hasStatus(403);
        assertThat(look("/aanbieder/aanvragen/nieuw", presence)).hasStatus(403);
    }

    @Test
    void what_is_wrong_or_half_is_kept_as_it_was_typed() {
        String address = begin();

        assertThat(save(address + "/opbouw", petra, Map.of("hours", "veel", "days", "2")))
                .hasStatus(422)
                .bodyText()
                .contains("Vul een aantal uren in", "Wat u typte, is bewaard");
        assertThat(look(address + "/opbouw", fleur)).bodyText().contains("value=\"veel\"", "value=\"2\"");
        assertThat(look(address, petra)).bodyText().contains("Nog niet af");
    }

    @Test
    void two_people_on_one_page_lose_nothing() {
        String address = begin();
        String opened = mark(address + "/doelen", petra);
        assertThat(save(address + "/doelen", fleur, AIMS)).hasRedirectedUrl(address);

        Map<String, String> late = new HashMap<>(AIMS);
        late.put("aims", "Deelnemers oefenen het gesprek.");
        late.put("mark", opened);
        assertThat(send(address + "/doelen", petra, late))
                .hasStatus(409)
                .bodyText()
                .contains("Een collega heeft deze pagina intussen opgeslagen", "Nu opgeslagen")
                .contains("Deelnemers kennen de richtlijn.", "Deelnemers oefenen het gesprek.");
        assertThat(look(address + "/doelen", fleur)).bodyText().contains("Deelnemers kennen de richtlijn.");
    }

    @Test
    void a_colleague_s_document_is_no_reason_to_refuse_what_was_typed() {
        String address = begin();
        save(address + "/bijlagen/a1", petra, Map.of("attachment", "programme", "attachment_about", "Programma"));
        String opened = mark(address + "/bijlagen/a1", petra);
        upload(address + "/bijlagen/a1", fleur);

        assertThat(send(
                        address + "/bijlagen/a1",
                        petra,
                        Map.of("attachment", "programme", "attachment_about", "Programma van 2026", "mark", opened)))
                .hasStatus3xxRedirection();
    }

    @Test
    void a_document_is_seen_by_its_provider_the_office_and_the_committee_only() {
        String address = begin();
        save(address + "/bijlagen/a1", petra, Map.of("attachment", "programme", "attachment_about", "Programma"));
        upload(address + "/bijlagen/a1", petra);
        String document = found(
                Pattern.compile("/documenten/([0-9a-f-]{36})/voorbeeld"), text(look(address + "/bijlagen/a1", petra)));

        assertThat(look("/documenten/" + document, fleur)).hasStatusOk();
        assertThat(look("/documenten/" + document, stranger)).hasStatus(404);
        assertThat(browser.get().uri("/documenten/" + document).with(SignedInAs.role(Role.COMMITTEE, "Karima")))
                .hasStatusOk();
    }

    @Test
    void a_copy_keeps_its_documents_when_the_earlier_one_loses_them() {
        String address = begin();
        save(address + "/bijlagen/a1", petra, Map.of("attachment", "programme", "attachment_about", "Programma"));
        upload(address + "/bijlagen/a1", petra);
        String copy = copyOf(address);

        send(address + "/bijlagen/a1/verwijderen", petra, Map.of());

        String document = found(
                Pattern.compile("/documenten/([0-9a-f-]{36})/voorbeeld"), text(look(copy + "/bijlagen/a1", petra)));
        assertThat(look("/documenten/" + document, petra)).hasStatusOk();
    }

    @Test
    void what_is_not_finished_is_not_submitted() {
        String address = begin();

        assertThat(send(
                        address + "/controleren",
                        petra,
                        Map.of("page", UUID.randomUUID().toString())))
                .hasStatus(422)
                .bodyText()
                .contains("onderdelen zijn nog niet af");
        assertThat(request(address).state()).isEqualTo(RequestState.DRAFT);
    }

    @Test
    void a_request_is_submitted_once_however_often_it_is_sent_and_the_team_gets_a_mail() {
        String address = filled();
        String page = page(address);

        assertThat(send(address + "/controleren", petra, Map.of("page", page))).hasRedirectedUrl(address);
        assertThat(send(address + "/controleren", petra, Map.of("page", page))).hasRedirectedUrl(address);

        assertThat(requests.snapshots(request(address).id())).hasSize(1);
        assertThat(look(address, petra)).bodyText().contains("Uw aanvraag is binnen", "18 januari 2027");
        assertThat(send(address + "/doelen", petra, AIMS)).hasRedirectedUrl(address);
        assertThat(mails(petra, "is binnen")).isEqualTo(1);
    }

    @Test
    void when_more_is_asked_only_what_was_asked_can_be_changed_and_what_was_submitted_stays() {
        String address = submitted();
        Request submitted = request(address);
        requests.save(
                moved(submitted.askMore(Map.of("AIMS", "Hoe oefenen deelnemers?"), LocalDate.parse("2026-11-21"))));

        assertThat(look(address, petra)).bodyText().contains("We vragen u om aanvulling", "Hoe oefenen deelnemers?");
        assertThat(look(address, petra))
                .bodyText()
                .contains("Wacht op uw aanvulling")
                .doesNotContain("Kijk alles na");
        assertThat(look(address + "/prijs", petra)).hasRedirectedUrl(address);
        assertThat(send(address + "/prijs", petra, Map.of("price", "1"))).hasRedirectedUrl(address);
        assertThat(save(address + "/doelen", petra, Map.of("aims", "Met een acteur.", "programme", "Twee dagen.")))
                .hasRedirectedUrl(address);
        assertThat(look(address, petra)).bodyText().contains("Kijk alles na");
        clock.advance(java.time.Duration.ofDays(3));
        send(address + "/controleren", petra, Map.of("page", page(address)));

        assertThat(request(address).state()).isEqualTo(RequestState.SUBMITTED);
        assertThat(request(address).course().stoppedDays()).isEqualTo(3);
        assertThat(requests.snapshots(submitted.id())).hasSize(2);
        assertThat(requests.snapshots(submitted.id()).getFirst().answers().toString())
                .contains("Deelnemers kennen de richtlijn.");
    }

    @Test
    void what_was_taken_back_can_be_copied_and_submitted_again() {
        String address = submitted();
        send(address + "/intrekken", petra, Map.of());
        assertThat(request(address).state()).isEqualTo(RequestState.WITHDRAWN);

        String copy = copyOf(address);

        assertThat(copy).isNotEqualTo(address);
        assertThat(look(copy, petra)).bodyText().contains("Alles is ingevuld");
        send(copy + "/controleren", petra, Map.of("page", page(copy)));
        assertThat(request(copy).state()).isEqualTo(RequestState.SUBMITTED);
    }

    @Test
    void a_draft_left_alone_is_reminded_of_and_then_closed_and_can_be_copied() {
        String address = begin();
        clock.advance(java.time.Duration.ofDays(28));
        followUp.followUp(request(address).id());
        followUp.followUp(request(address).id());
        assertThat(mails(petra, "ligt nog open")).isEqualTo(1);

        clock.advance(java.time.Duration.ofDays(56));
        followUp.followUp(request(address).id());

        assertThat(request(address).state()).isEqualTo(RequestState.CLOSED);
        assertThat(copyOf(address)).isNotEqualTo(address);
    }

    @Test
    void the_start_screen_says_what_waits() {
        assertThat(look("/aanbieder", petra)).bodyText().contains("Er wacht nu niets op u");
        begin();

        assertThat(look("/aanbieder", petra)).bodyText().contains("1 aanvraag is nog niet ingediend");
    }

    private String begin() {
        return redirect(send("/aanbieder/aanvragen/nieuw", petra, Map.of("begin", "TRAINING")));
    }

    private String copyOf(String address) {
        return redirect(send(
                "/aanbieder/aanvragen/nieuw",
                petra,
                Map.of("begin", "KOPIE", "eerdere", address.substring(address.lastIndexOf('/') + 1))));
    }

    private String submitted() {
        String address = filled();
        send(address + "/controleren", petra, Map.of("page", page(address)));
        assertThat(request(address).state()).isEqualTo(RequestState.SUBMITTED);
        return address;
    }

    private String filled() {
        String address = begin();
        TrainingAsTyped.ITEMS.forEach((item, answers) ->
                assertThat(save(address + "/" + item, petra, answers)).as(item).hasStatus3xxRedirection());
        TrainingAsTyped.PAGES.forEach((page, answers) ->
                assertThat(save(address + "/" + page, petra, answers)).as(page).hasStatus3xxRedirection());
        return address;
    }

    private MvcTestResult save(String page, SignedIn who, Map<String, String> answers) {
        Map<String, String> form = new HashMap<>(answers);
        form.put("mark", mark(page, who));
        return send(page, who, form);
    }

    private void upload(String page, SignedIn who) {
        var request = browser.post()
                .uri(page + "/bijlagen")
                .multipart()
                .file(new MockMultipartFile("bewijs", "programma.pdf", "application/pdf", SampleFiles.certificate()))
                .param("mark", mark(page, who))
                .param("attachment", "programme")
                .param("attachment_about", "Programma")
                .with(csrf())
                .with(SignedInAs.person(who));
        assertThat(request.exchange()).hasStatus3xxRedirection();
    }

    private String mark(String page, SignedIn who) {
        return found(MARK, text(look(page, who)));
    }

    private String page(String address) {
        return found(PAGE, text(look(address + "/controleren", petra)));
    }

    private Request request(String address) {
        return requests.find(RequestId.valueOf(address.substring(address.lastIndexOf('/') + 1)))
                .orElseThrow();
    }

    private static Request moved(Moving moving) {
        return ((Moving.Moved) moving).request();
    }

    private int mails(SignedIn to, String subject) {
        return jdbc.sql("select count(*) from correspondence.mail where recipient = :to and subject like :subject")
                .param("to", to.mail())
                .param("subject", "%" + subject + "%")
                .query(Integer.class)
                .single();
    }

    private static SignedIn somebody() {
        UUID id = UUID.randomUUID();
        return new SignedIn(
                new AccountId(id),
                "Petra Voorbeeld",
                id + "@voorbeeld.example",
                Set.of(Role.PROVIDER),
                null,
                Language.NL);
    }

    /** With an account that mail can go to. */
    private SignedIn account(SignedIn person) {
        accounts.invite(person.name(), person.mail(), Set.of(Role.PROVIDER), null, Language.NL);
        UUID id = jdbc.sql("select id from accounts.account where mail = :mail")
                .param("mail", person.mail())
                .query(UUID.class)
                .single();
        return new SignedIn(new AccountId(id), person.name(), person.mail(), person.roles(), null, Language.NL);
    }

    private static ProviderDetails details() {
        return new ProviderDetails(
                "Adem " + UUID.randomUUID(),
                "",
                "Kerkstraat 1",
                "8011 AB",
                "Zwolle",
                "adem@voorbeeld.example",
                "038 123 45 67",
                "",
                "Petra");
    }

    private MvcTestResult look(String address, SignedIn who) {
        return browser.get().uri(address).with(SignedInAs.person(who)).exchange();
    }

    private MvcTestResult send(String address, SignedIn who, Map<String, String> form) {
        var request = browser.post()
                .uri(address)
                .with(csrf())
                .with(SignedInAs.person(who))
                .contentType("application/x-www-form-urlencoded");
        form.forEach(request::param);
        return request.exchange();
    }

    private static String redirect(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private static String text(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertThat(matcher.find()).as(pattern + " in " + page).isTrue();
        return matcher.group(1);
    }
}
