package nl.rookstopregister.attendance;

import static nl.rookstopregister.attendance.AttendanceSteps.address;
import static nl.rookstopregister.attendance.AttendanceSteps.look;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.attendance.AttendanceSteps.Coach;
import nl.rookstopregister.attendance.AttendanceSteps.Desk;
import nl.rookstopregister.attendance.usecase.FollowUpAttendance;
import nl.rookstopregister.directory.DirectoryExamples;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.providers.ProviderRole;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.Merger;
import nl.rookstopregister.register.Mergers;
import nl.rookstopregister.register.Merging;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.support.SignedInAs;
import nl.rookstopregister.support.StoryTest;
import nl.rookstopregister.support.TestClock;
import nl.rookstopregister.training.SessionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** A coach misses points: the provider has a clock, and the office speaks when the provider refuses or stays silent. */
@StoryTest
class MissedPointsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 3);

    /** Two weeks after 21 November is a Saturday; the list has to be in earlier, on 1 December. */
    private static final LocalDate DUE = LocalDate.of(2026, 12, 7);

    @Autowired
    MockMvcTester browser;

    @Autowired
    AttendanceSteps steps;

    @Autowired
    Dossiers dossiers;

    @Autowired
    FollowUpAttendance followUp;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Register register;

    @Autowired
    Mergers mergers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    private Desk desk;
    private SessionId session;
    private Coach noor;
    private RequestPostProcessor office;

    @BeforeEach
    void somebody_was_there_and_stands_on_no_list() {
        desk = steps.provider("De Oefenzaal", ProviderRole.ATTENDANCE);
        session = steps.session(desk.id(), LAST_DAY);
        noor = steps.coach("Noor", "Zandstra");
        office = SignedInAs.role(Role.OFFICE, "Bo Bureau");
    }

    @Test
    void who_asks_twice_or_about_something_long_ago_is_refused_and_the_database_refuses_too() {
        SessionId old = steps.session(desk.id(), LocalDate.of(2025, 11, 20));

        assertThat(asks(old)).hasStatus(404);
        assertThat(asks(session)).hasStatus3xxRedirection();
        assertThat(asks(session)).hasStatus(422);
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into attendance.claim (id, session, coach, provider, remark, asked_at, answer_due)
                                select gen_random_uuid(), session, coach, provider, '', now(), answer_due
                                from attendance.claim where session = :session
                                """).param("session", session.value()).update())
                .hasMessageContaining("claim_once_per_coach_and_session");
        assertThat(mails("attendance.claim-asked:%")).isEqualTo(1);
    }

    @Test
    void a_question_to_somebody_else_does_not_exist_and_a_refusal_says_why() {
        asks(session);
        Desk other = steps.provider("Elders", ProviderRole.MANAGER);

        assertThat(browser.perform(get(question()).with(other.signedIn()))).hasStatus(404);
        assertThat(send(post(question() + "/weigeren").param("reden", " "), desk.signedIn()))
                .hasStatus(422);
        assertThatThrownBy(() -> jdbc.sql("update attendance.claim set outcome = 'REFUSED', answered_at = now(), "
                                + "answered_by_name = 'x', reason = ' ' where session = :session")
                        .param("session", session.value())
                        .update())
                .hasMessageContaining("claim_refusal_has_reason");
    }

    @Test
    void a_provider_that_says_yes_puts_the_coach_on_the_open_list_and_the_points_come_on_closing() {
        asks(session);
        assertThat(mine()).contains("antwoordt uiterlijk 7 december 2026");
        assertThat(send(post(question() + "/bevestigen"), desk.signedIn())).hasStatus3xxRedirection();
        assertThat(points()).isZero();

        assertThat(send(post(address(session) + "/sluiten"), desk.signedIn())).hasStatus3xxRedirection();

        assertThat(points()).isEqualTo(1);
        assertThat(mine()).contains("bevestigde dat u er was");
    }

    @Test
    void after_closing_a_yes_gives_the_points_at_once_and_the_history_says_that_the_coach_asked() {
        send(post(address(session) + "/sluiten"), desk.signedIn());
        asks(session);
        assertThat(send(post(question() + "/bevestigen"), desk.signedIn())).hasStatus3xxRedirection();

        assertThat(points()).isEqualTo(1);
        assertThat(look(browser, address(session), desk.signedIn())).contains("omdat de coach erom vroeg");
        assertThat(look(browser, address(session) + "?taal=en", desk.signedIn()))
                .doesNotContain("Gevraagd door de coach");
        assertThat(send(post(question() + "/weigeren").param("reden", "Toch niet"), desk.signedIn()))
                .hasStatus(422);
    }

    @Test
    void a_coach_who_does_not_agree_writes_to_the_office_which_settles_it() {
        asks(session);
        send(post(question() + "/weigeren").param("reden", "Staat niet op de tekenlijst."), desk.signedIn());
        assertThat(mine()).contains("Staat niet op de tekenlijst.");
        assertThat(settles("ja", "Gezien.")).hasStatus(422);

        String claim = claim();
        assertThat(send(
                        post("/mijn/scholing/vragen/" + claim + "/bureau")
                                .param("tekst-" + claim, "Ik heb een foto van de lijst."),
                        SignedInAs.coach(noor.id())))
                .hasStatus3xxRedirection();
        assertThat(look(browser, "/bureau/presentie", office)).contains(claim);
        assertThat(settles("ja", " ")).hasStatus(422);
        assertThat(settles("ja", "De foto laat het zien.")).hasStatus3xxRedirection();

        assertThat(points()).isEqualTo(1);
        assertThat(mails("attendance.claim-upheld:%")).isEqualTo(1);
        assertThat(settles("nee", "Toch niet.")).hasStatus(422);
        assertThat(accessLogged()).isPositive();
    }

    @Test
    void a_coach_who_reads_english_hears_in_english_how_it_ended() {
        steps.readsEnglish(noor);
        asks(session);
        send(post(question() + "/weigeren").param("reden", "Not on the signed list."), desk.signedIn());
        String claim = claim();
        send(
                post("/mijn/scholing/vragen/" + claim + "/bureau")
                        .param("tekst-" + claim, "I signed the second sheet."),
                SignedInAs.coach(noor.id()));
        settles("nee", "The second sheet is of another day.");

        assertThat(jdbc.sql(
                                "select language || ': ' || subject || ' ' || body from correspondence.mail where once = :once")
                        .param("once", "attendance.claim-rejected:" + claim)
                        .query(String.class)
                        .single())
                .startsWith("EN: ")
                .contains("3 November 2026", "The second sheet is of another day.")
                .doesNotContain("Beste", "november");
        assertThat(jdbc.sql("select language from correspondence.mail where once = :once")
                        .param("once", "attendance.claim-asked:" + claim)
                        .query(String.class)
                        .single())
                .as("to the provider")
                .isEqualTo("NL");
    }

    @Test
    void a_silent_provider_is_reminded_once_and_the_office_sees_it_the_day_after() {
        asks(session);
        clock.set(DUE.minusDays(4));
        followUp.everyDay();
        assertThat(mails("attendance.claim-reminder:%")).isZero();
        clock.set(DUE.minusDays(3));
        followUp.everyDay();
        followUp.everyDay();
        assertThat(mails("attendance.claim-reminder:%")).isEqualTo(1);
        clock.set(DUE);
        assertThat(look(browser, "/bureau/presentie", office)).doesNotContain(claim());
        assertThat(settles("ja", "Te vroeg.")).hasStatus(422);

        clock.set(DUE.plusDays(1));
        followUp.everyDay();
        followUp.everyDay();
        assertThat(mails("attendance.claim-overdue:%")).isEqualTo(1);
        assertThat(look(browser, "/bureau/presentie", office)).contains(claim());
        assertThat(mine()).contains("had uiterlijk 7 december 2026 moeten antwoorden");
        assertThat(settles("nee", "De tekenlijst is duidelijk.")).hasStatus3xxRedirection();
        assertThat(points()).isZero();
        assertThat(mine()).contains("De tekenlijst is duidelijk.");
    }

    @Test
    void a_question_of_who_died_waits_for_nobody_and_nobody_is_reminded_of_it() {
        asks(session);
        String question = question();
        clock.set(DUE.plusDays(1));
        transaction.executeWithoutResult(
                _ -> register.take(DirectoryExamples.measure(noor.id(), DecisionKind.DECEASED, 1)));
        followUp.everyDay();

        assertThat(mails("attendance.claim-overdue:%")).isZero();
        assertThat(look(browser, "/bureau/presentie", office)).doesNotContain(claim());
        assertThat(look(browser, "/aanbieder/presentie", desk.signedIn())).doesNotContain(claim());
        assertThat(browser.perform(get(question).with(desk.signedIn()))).hasStatus(404);
        assertThat(settles("ja", "Te laat.")).hasStatus(404);
    }

    @Test
    void a_question_under_a_record_that_went_is_answered_and_credited_under_the_one_that_stays() {
        asks(session);
        Coach stays = steps.coach("Noor", "Zandstra-Vos");
        Actor first = new Actor(UUID.randomUUID(), "Karima");
        Actor second = new Actor(UUID.randomUUID(), "Wouter");
        transaction.executeWithoutResult(_ -> assertThat(mergers.merge(new Merger(
                        UUID.randomUUID(),
                        stays.id(),
                        noor.id(),
                        Body.COMMITTEE,
                        first,
                        second,
                        "Eén persoon.",
                        new Merger.Seen(1, 1))))
                .isInstanceOf(Merging.Merged.class));

        assertThat(look(browser, question(), desk.signedIn()))
                .contains(stays.number().spoken(), "Noor Zandstra-Vos");
        send(post(question() + "/weigeren").param("reden", "Staat niet op de lijst."), desk.signedIn());
        String claim = claim();
        assertThat(send(
                        post("/mijn/scholing/vragen/" + claim + "/bureau").param("tekst-" + claim, "Jawel."),
                        SignedInAs.coach(stays.id())))
                .hasStatus3xxRedirection();
        assertThat(settles("ja", "De lijst laat het zien.")).hasStatus3xxRedirection();

        assertThat(jdbc.sql("select coach from attendance.credit where session = :session")
                        .param("session", session.value())
                        .query(UUID.class)
                        .list())
                .containsExactly(stays.id().value());
    }

    @Test
    void a_certificate_is_for_the_coach_and_whoever_has_its_number_sees_whether_it_holds() {
        asks(session);
        send(post(question() + "/bevestigen"), desk.signedIn());
        send(post(address(session) + "/sluiten"), desk.signedIn());
        String number = jdbc.sql("select certificate from attendance.credit where coach = :coach")
                .param("coach", noor.id().value())
                .query(String.class)
                .single();
        String paper = "/mijn/scholing/bewijs/" + number;

        assertThat(browser.perform(get(paper)
                        .with(SignedInAs.coach(steps.coach("Bram", "Ander").id()))))
                .hasStatus(404);
        MvcTestResult own = browser.perform(get(paper).with(SignedInAs.coach(noor.id())));
        assertThat(own).hasStatusOk().hasContentType("application/pdf");
        assertThat(new String(own.getResponse().getContentAsByteArray(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(check(number.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .contains("Dit bewijs is echt", "Noor Zandstra");
        assertThat(check("ABCD-EFGH-JKMN")).contains("Dit nummer kennen wij niet");

        String credit = jdbc.sql("select id::text from attendance.credit where coach = :coach")
                .param("coach", noor.id().value())
                .query(String.class)
                .single();
        send(
                post(address(session) + "/correctie/" + credit + "/intrekken").param("reden-" + credit, "Was ziek"),
                desk.signedIn());
        assertThat(check(number)).contains("Dit bewijs geldt niet meer");
        assertThat(browser.perform(get(paper).with(SignedInAs.coach(noor.id()))))
                .hasStatus(404);
    }

    private MvcTestResult asks(SessionId about) {
        return send(
                post("/mijn/scholing/gemist/" + about).param("toelichting", "Ik zat vooraan."),
                SignedInAs.coach(noor.id()));
    }

    private MvcTestResult settles(String answer, String reason) {
        return send(
                post("/bureau/presentie/vragen/" + claim())
                        .param("antwoord", answer)
                        .param("reden", reason),
                office);
    }

    private MvcTestResult send(MockHttpServletRequestBuilder form, RequestPostProcessor who) {
        return AttendanceSteps.send(browser, form, who);
    }

    private String check(String number) {
        MvcTestResult page = browser.perform(get("/controleren/bewijs").param("nummer", number));
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String question() {
        return "/aanbieder/presentie/vragen/" + claim();
    }

    private String claim() {
        return jdbc.sql("select id::text from attendance.claim where session = :session")
                .param("session", session.value())
                .query(String.class)
                .single();
    }

    private String mine() {
        return look(browser, "/mijn/scholing", SignedInAs.coach(noor.id()));
    }

    private int points() {
        return (int) dossiers.dossier(noor.id()).facts().stream()
                .filter(fact -> fact.id().startsWith("attendance:"))
                .count();
    }

    /** Of this question only: the same morning's work is done for all. */
    private int mails(String once) {
        return jdbc.sql("select count(*) from correspondence.mail where once like :once and once like :claim")
                .param("once", once)
                .param("claim", "%:" + claim())
                .query(Integer.class)
                .single();
    }

    private int accessLogged() {
        return jdbc.sql("select count(*) from accesslog.inspection where coach = :coach and what = :what")
                .param("coach", noor.id().value())
                .param("what", "accesslog.attendance.claim-settled")
                .query(Integer.class)
                .single();
    }
}
