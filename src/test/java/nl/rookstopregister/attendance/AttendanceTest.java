package nl.rookstopregister.attendance;

import static nl.rookstopregister.attendance.AttendanceSteps.POINTS;
import static nl.rookstopregister.attendance.AttendanceSteps.address;
import static nl.rookstopregister.attendance.AttendanceSteps.mistyped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.rookstopregister.attendance.AttendanceSteps.Coach;
import nl.rookstopregister.attendance.AttendanceSteps.Desk;
import nl.rookstopregister.attendance.model.Outcome;
import nl.rookstopregister.attendance.usecase.CloseList;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Fact.TrainingCompleted;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.providers.ProviderRole;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.support.SignedInAs;
import nl.rookstopregister.support.StoryTest;
import nl.rookstopregister.training.SessionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@StoryTest
class AttendanceTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 3);

    @Autowired
    MockMvcTester browser;

    @Autowired
    AttendanceSteps steps;

    @Autowired
    Dossiers dossiers;

    @Autowired
    CloseList closeList;

    @Autowired
    JdbcClient jdbc;

    private Desk desk;
    private SessionId session;
    private Coach noor;

    @BeforeEach
    void a_provider_with_a_session_that_is_over() {
        desk = steps.provider("De Oefenzaal", ProviderRole.ATTENDANCE);
        session = steps.session(desk.id(), LAST_DAY);
        noor = steps.coach("Noor", "Zandstra");
    }

    @Test
    void the_list_of_another_provider_does_not_exist() {
        Desk other = steps.provider("Elders", ProviderRole.MANAGER);

        assertThat(browser.perform(get(address(session)).with(other.signedIn())))
                .hasStatus(404);
        assertThat(AttendanceSteps.send(
                        browser, post(address(session) + "/sluiten").param("weglaten", "true"), other.signedIn()))
                .hasStatus(404);
    }

    @Test
    void a_dry_run_keeps_nothing() {
        assertThat(send(post(address(session) + "/controle").param("tekst", noor.number() + " Zandstra, N.")))
                .hasStatusOk()
                .bodyText()
                .contains("Noor Zandstra", "1 regel klopt.", "Er is nog niets bewaard");

        assertThat(lines()).isZero();
    }

    @Test
    void every_kind_of_mistake_is_told_apart() {
        Coach tjitske = steps.coach("Tjitske", "Wiersma");
        Coach lapsed = steps.coach("Bram", "Oudkerk", new Days(LocalDate.of(2018, 1, 1), LocalDate.of(2023, 1, 1)));
        String text = String.join(
                "\n",
                mistyped(tjitske.number()) + " Tjitske Wiersma",
                noor.number() + " Piet Anders",
                lapsed.number() + " Bram Oudkerk",
                "9999992 Iemand",
                "Zonder Nummer");

        assertThat(send(post(address(session) + "/controle").param("tekst", text)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Tikfout in nummer",
                        "Bedoelt u misschien " + tjitske.number().spoken(),
                        "iemand met een andere naam: Noor Zandstra",
                        "Bram Oudkerk stond op de laatste dag niet in het register",
                        "Geen nummer")
                .doesNotContain("verlopen", "Oudkerk@");
    }

    @Test
    void the_same_file_twice_adds_nothing() {
        String text = noor.number() + ";Noor Zandstra\n" + mistyped(noor.number()) + ";Noor Zandstra";
        upload(text);
        upload(text);

        assertThat(lines()).isEqualTo(2);
    }

    @Test
    void points_appear_on_closing_and_not_before() {
        upload(noor.number() + ";Noor Zandstra");
        assertThat(facts(noor)).isEmpty();

        assertThat(close(false)).hasStatus3xxRedirection();

        assertThat(facts(noor)).singleElement().satisfies(fact -> {
            assertThat(fact.on()).isEqualTo(LAST_DAY);
            assertThat(fact.accreditation()).isEqualTo(Recognition.RECOGNISED);
            assertThat(fact.training().points()).isEqualTo(POINTS);
        });
        assertThat(dossiers.dossiers(List.of(noor.id()))).containsEntry(noor.id(), dossiers.dossier(noor.id()));
        assertThat(mails("attendance.credited:%", noor)).isEqualTo(1);
    }

    @Test
    void open_mistakes_stop_the_closing_until_they_are_left_out_on_purpose() {
        upload(noor.number() + ";Noor Zandstra\n" + mistyped(noor.number()) + ";Iemand Anders");

        assertThat(close(false)).hasStatus(422).bodyText().contains("1 regels kloppen nog niet");
        assertThat(facts(noor)).isEmpty();
        assertThat(close(true)).hasStatus3xxRedirection();
        assertThat(facts(noor)).hasSize(1);
    }

    @Test
    void a_closed_list_is_not_closed_again_and_takes_no_file() {
        upload(noor.number().value());
        close(false);

        assertThat(close(false)).hasStatus(409).bodyText().contains("Deze lijst is gesloten");
        send(post(address(session) + "/toevoegen").param("rijen", "2\t" + noor.number() + "\t\t"));
        assertThat(facts(noor)).hasSize(1);
        assertThat(credits()).isEqualTo(1);
    }

    @Test
    void two_who_close_at_the_same_moment_close_it_once() throws Exception {
        upload(noor.number().value());
        Callable<Outcome> closing = () -> closeList
                .close(session, desk.id(), false, desk.person().actor())
                .orElseThrow();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Outcome>> outcomes = both.invokeAll(List.of(closing, closing));
            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                    .hasAtLeastOneElementOfType(Outcome.Done.class)
                    .hasAtLeastOneElementOfType(Outcome.Obstructed.class);
        }
        assertThat(credits()).isEqualTo(1);
        assertThat(mails("attendance.credited:%", noor)).isEqualTo(1);
    }

    @Test
    void a_session_that_is_not_over_takes_nobody() {
        SessionId coming = steps.session(desk.id(), LocalDate.of(2026, 11, 22));

        assertThat(AttendanceSteps.send(browser, post(address(coming) + "/sluiten"), desk.signedIn()))
                .hasStatus(409)
                .bodyText()
                .contains("nog niet afgelopen");
    }

    @Test
    void after_closing_somebody_is_added_and_taken_back_by_correction() {
        close(false);
        assertThat(correct(noor, "")).hasStatus(422);

        assertThat(correct(noor, "Stond op het verkeerde blad")).hasStatus3xxRedirection();
        assertThat(facts(noor)).hasSize(1);
        assertThat(correct(noor, "Nog eens")).hasStatus(409);

        String credit = jdbc.sql("select id::text from attendance.credit where coach = :coach")
                .param("coach", noor.id().value())
                .query(String.class)
                .single();
        assertThat(send(post(address(session) + "/correctie/" + credit + "/intrekken")
                        .param("reden-" + credit, "Was ziek")))
                .hasStatus3xxRedirection();
        assertThat(facts(noor)).isEmpty();
        assertThat(AttendanceSteps.look(browser, "/mijn/scholing", SignedInAs.coach(noor.id())))
                .contains("Was ziek");
        assertThat(AttendanceSteps.look(browser, address(session), desk.signedIn()))
                .contains("Stond op het verkeerde blad", "Was ziek", "Petra De Oefenzaal");
    }

    @Test
    void the_database_refuses_what_the_model_refuses() {
        upload(noor.number().value());
        close(false);

        assertThatThrownBy(() -> insertCredit(1, "GRANTED")).hasMessageContaining("credit_once_per_coach_and_session");
        assertThatThrownBy(() -> insertCredit(3, "ADDED")).hasMessageContaining("credit_once_per_coach_and_session");
        assertThatThrownBy(() -> insertCredit(2, "ADDED")).hasMessageContaining("credit_kind_in_turn");
        assertThatThrownBy(() -> jdbc.sql("update attendance.credit set reason = 'anders'")
                        .update())
                .hasMessageContaining("attendance.credit");
        assertThatThrownBy(() -> jdbc.sql("delete from attendance.closing").update())
                .hasMessageContaining("attendance.closing");
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into attendance.line (id, session, number, name, source, added_at, added_by_name)
                                values (gen_random_uuid(), :session, '1', '', 'FILE', now(), 'x')
                                """).param("session", session.value()).update())
                .hasMessageContaining("line_of_closed_list");
    }

    private void insertCredit(int ordinal, String kind) {
        jdbc.sql("""
                        insert into attendance.credit (id, session, coach, ordinal, kind, reason, certificate, noted_at,
                            noted_by_name)
                        values (gen_random_uuid(), :session, :coach, :ordinal, :kind, 'x', gen_random_uuid()::text, now(), 'x')
                        """)
                .param("session", session.value())
                .param("coach", noor.id().value())
                .param("ordinal", ordinal)
                .param("kind", kind)
                .update();
    }

    private MvcTestResult correct(Coach coach, String reason) {
        return send(post(address(session) + "/correctie")
                .param("nummer", coach.number().value())
                .param("reden", reason));
    }

    private void upload(String csv) {
        MockMultipartFile file = new MockMultipartFile(
                "bestand", "lijst.csv", "text/csv", ("nummer;naam\n" + csv).getBytes(StandardCharsets.UTF_8));
        MvcTestResult checked = AttendanceSteps.send(
                browser, multipart(address(session) + "/controle").file(file), desk.signedIn());
        assertThat(checked).hasStatusOk();
        List<String> rows = csv.lines().toList();
        String carried = IntStream.range(0, rows.size())
                .mapToObj(row -> (row + 2) + "\t" + (rows.get(row) + ";").split(";", -1)[0] + "\t"
                        + (rows.get(row) + ";").split(";", -1)[1] + "\t")
                .reduce((one, other) -> one + "\n" + other)
                .orElseThrow();
        assertThat(new String(checked.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains(carried.lines().findFirst().orElseThrow());
        send(post(address(session) + "/toevoegen").param("rijen", carried).param("bron", "FILE"));
    }

    private MvcTestResult close(boolean leaveOut) {
        return send(post(address(session) + "/sluiten").param("weglaten", Boolean.toString(leaveOut)));
    }

    private MvcTestResult send(AbstractMockHttpServletRequestBuilder<?> request) {
        return AttendanceSteps.send(browser, request, desk.signedIn());
    }

    private List<TrainingCompleted> facts(Coach coach) {
        return facts(coach.id());
    }

    private List<TrainingCompleted> facts(CoachId coach) {
        return dossiers.dossier(coach).facts().stream()
                .filter(TrainingCompleted.class::isInstance)
                .map((Fact fact) -> (TrainingCompleted) fact)
                .toList();
    }

    private int lines() {
        return count("attendance.line");
    }

    private int credits() {
        return count("attendance.credit");
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table + " where session = :session")
                .param("session", session.value())
                .query(Integer.class)
                .single();
    }

    private int mails(String once, Coach coach) {
        return jdbc.sql("select count(*) from correspondence.mail where once like :once and coach = :coach")
                .param("once", once)
                .param("coach", coach.id().value())
                .query(Integer.class)
                .single();
    }
}
