package nl.rookstopregister.shortestway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import nl.rookstopregister.directory.DirectoryExamples;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.shortestway.usecase.KeepCalendar;
import nl.rookstopregister.support.SignedInAs;
import nl.rookstopregister.support.StoryTest;
import nl.rookstopregister.training.SessionId;
import nl.rookstopregister.training.TrainingSamples;
import nl.rookstopregister.training.model.TrainingSession;
import nl.rookstopregister.training.model.TrainingSessions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** Choosing, changes afterwards, and the calendar, through the pages and the database. */
@StoryTest
class ChosenSessionsTest {

    private static final String PAGE = "/mijn/portfolio/kortste-weg";
    private static final LocalDate MARCH = LocalDate.parse("2027-03-10");

    @Autowired
    MockMvcTester browser;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Register register;

    @Autowired
    TrainingSessions sessions;

    @Autowired
    KeepCalendar calendars;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private CoachId coach = CoachId.random();

    @BeforeEach
    void a_coach_whose_term_ends_next_summer() {
        coach = coach();
    }

    @Test
    void what_is_full_or_not_in_the_agenda_cannot_be_chosen() {
        SessionId full = session("demo-topping-up", MARCH, 0);

        assertThat(choose(full)).hasStatus(422).bodyText().contains("Deze keuze kan niet meer");
        assertThat(choose(SessionId.random())).hasStatus(422);
        assertThat(browser.perform(post(PAGE + "/kiezen")
                        .param("keuze", "geen nummer")
                        .with(signedIn(coach))
                        .with(csrf())))
                .hasStatus(422);
        assertThat(calendars.word(coach)).isEmpty();
    }

    @Test
    void two_sessions_on_one_day_are_refused_together() {
        SessionId one = session("demo-topping-up", MARCH, null);
        SessionId other = session("demo-refresher-literacy", MARCH, null);

        assertThat(choose(one, other)).hasStatus(422).bodyText().contains("valt op een dag");
        assertThat(choose(one)).hasStatus(302);
        assertThat(choose(other)).hasStatus(422);
    }

    @Test
    void what_was_chosen_stands_in_a_calendar_that_two_readers_accept() throws IOException, ParserException {
        choose(session("demo-topping-up", MARCH, null), session("demo-refresher-literacy", MARCH.plusDays(1), 3));

        String calendar = calendar(word());

        assertThat(new CalendarBuilder()
                        .build(new StringReader(calendar))
                        .validate(true)
                        .getEntries())
                .isEmpty();
        assertThat(Biweekly.parse(calendar).first().validate(ICalVersion.V2_0).isEmpty())
                .isTrue();
        assertThat(Biweekly.parse(calendar).first().getEvents()).hasSize(2);
        assertThat(calendar).contains("Mijn scholing").doesNotContain("Zandstra");
    }

    @Test
    void a_session_that_is_cancelled_is_flagged_on_the_page_and_in_the_calendar() {
        SessionId chosen = session("demo-topping-up", MARCH, null);
        choose(chosen);
        transaction.executeWithoutResult(_ -> sessions.save(sessions.findToChange(chosen)
                .orElseThrow()
                .cancelled("De trainer is ziek.", Instant.parse("2026-11-21T09:00:00Z"))));

        assertThat(page()).contains("Gaat niet door", "Naast uw plan mist u nog");
        assertThat(calendar(word())).contains("STATUS:CANCELLED");
    }

    @Test
    void a_session_that_filled_up_since_is_flagged_and_stays_in_the_plan() {
        SessionId chosen = session("demo-topping-up", MARCH, 1);
        choose(chosen);
        transaction.executeWithoutResult(
                _ -> sessions.save(withPlaces(sessions.findToChange(chosen).orElseThrow(), 0)));

        assertThat(page()).contains("Bent u al ingeschreven, dan verandert er niets", "Scholing (demonstratie)");
        assertThat(calendar(word())).contains("SUMMARY");
    }

    @Test
    void a_new_link_closes_the_old_one_and_a_withdrawn_link_opens_nothing() {
        choose(session("demo-topping-up", MARCH, null));
        String first = word();
        press("/kalender");
        String second = word();

        assertThat(browser.get().uri("/kalender/" + first + ".ics")).hasStatus(404);
        assertThat(browser.get().uri("/kalender/" + second + ".ics")).hasStatus(200);
        press("/kalender/intrekken");
        assertThat(browser.get().uri("/kalender/" + second + ".ics")).hasStatus(404);
    }

    @Test
    void another_coach_cannot_take_it_out() {
        SessionId chosen = session("demo-topping-up", MARCH, null);
        choose(chosen);
        CoachId other = coach();

        browser.perform(post(PAGE + "/verwijderen")
                .param("keuze", chosen.toString())
                .with(signedIn(other))
                .with(csrf()));

        assertThat(page()).contains("Mijn plan");
    }

    @Test
    void the_database_keeps_a_training_to_once_a_day_to_one_session_and_a_link_to_what_cannot_be_guessed() {
        UUID session = pick("a");
        day(session, MARCH);
        UUID other = pick("b");

        assertThatThrownBy(() -> pick("a"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("pick_takes_a_training_once");
        assertThatThrownBy(() -> day(other, MARCH))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("picks_do_not_overlap");
        assertThatThrownBy(() -> jdbc.sql("insert into shortestway.calendar_link values (:coach, 'kort', now())")
                        .param("coach", coach.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("calendar_link_cannot_be_guessed");
    }

    private UUID pick(String reference) {
        UUID session = UUID.randomUUID();
        jdbc.sql("insert into shortestway.pick values (:coach, :session, :reference, now())")
                .param("coach", coach.value())
                .param("session", session)
                .param("reference", reference)
                .update();
        return session;
    }

    private void day(UUID session, LocalDate day) {
        jdbc.sql("insert into shortestway.pick_day values (:coach, :session, :day)")
                .param("coach", coach.value())
                .param("session", session)
                .param("day", day)
                .update();
    }

    private CoachId coach() {
        CoachId id = CoachId.random();
        Days term = new Days(LocalDate.of(2022, 7, 1), LocalDate.of(2027, 7, 1));
        transaction.executeWithoutResult(_ -> {
            dossiers.keep(DirectoryExamples.coach(id, "Noor", "Zandstra"));
            register.take(DirectoryExamples.takenOver(id, term));
        });
        return id;
    }

    private SessionId session(String training, LocalDate day, @Nullable Integer placesLeft) {
        SessionId id = SessionId.random();
        transaction.executeWithoutResult(_ -> sessions.add(new TrainingSession(
                id,
                training,
                "Scholing (demonstratie)",
                TrainingSamples.PROVIDER,
                List.of(day),
                new TrainingSession.Hours(LocalTime.of(9, 30), LocalTime.of(17, 0)),
                new TrainingSession.Venue("Zwolle", "Voorbeeldzaal"),
                25_000,
                placesLeft,
                "",
                0,
                Instant.parse("2026-01-01T00:00:00Z"),
                null)));
        return id;
    }

    private static TrainingSession withPlaces(TrainingSession session, int placesLeft) {
        return new TrainingSession(
                session.id(),
                session.reference(),
                session.trainingName(),
                session.provider(),
                session.days(),
                session.hours(),
                session.venue(),
                session.cents(),
                placesLeft,
                session.link(),
                session.revision() + 1,
                session.changedAt(),
                session.cancelledBecause());
    }

    private MvcTestResult choose(SessionId... chosen) {
        return browser.perform(post(PAGE + "/kiezen")
                .param(
                        "keuze",
                        String.join(
                                ",",
                                List.of(chosen).stream()
                                        .map(SessionId::toString)
                                        .toList()))
                .with(signedIn(coach))
                .with(csrf()));
    }

    private void press(String button) {
        browser.perform(post(PAGE + button).with(signedIn(coach)).with(csrf()));
    }

    private String page() {
        return text(browser.perform(get(PAGE).with(signedIn(coach))));
    }

    private String word() {
        return calendars.word(coach).orElseThrow();
    }

    private String calendar(String word) {
        MvcTestResult answer = browser.get().uri("/kalender/" + word + ".ics").exchange();
        assertThat(answer).hasStatus(200).hasContentTypeCompatibleWith("text/calendar");
        return text(answer);
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static RequestPostProcessor signedIn(CoachId coach) {
        return SignedInAs.coach(coach);
    }
}
