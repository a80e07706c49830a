package nl.rookstopregister.shortestway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import nl.rookstopregister.directory.DirectoryExamples;
import nl.rookstopregister.documents.SampleFiles;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.portfolio.HandedInActivities;
import nl.rookstopregister.portfolio.model.ActivityId;
import nl.rookstopregister.portfolio.model.Ruling;
import nl.rookstopregister.portfolio.usecase.JudgeActivities;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.shortestway.model.Activities;
import nl.rookstopregister.shortestway.usecase.KeepCalendar;
import nl.rookstopregister.support.SignedInAs;
import nl.rookstopregister.support.StoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** An activity outside the agenda from naming it to the judgement of the office, through the pages and the database. */
@StoryTest
class NamedActivitiesTest {

    private static final String PAGE = "/mijn/portfolio/kortste-weg";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Register register;

    @Autowired
    Activities activities;

    @Autowired
    HandedInActivities portfolio;

    @Autowired
    JudgeActivities judge;

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
    void what_cannot_bring_the_coach_further_is_refused_beside_the_field() {
        assertThat(name("Lezing", "10-3-2027", "3", "nee"))
                .hasStatus(422)
                .bodyText()
                .contains("Zonder accreditatie brengt dit u niet verder", "Lezing");
        assertThat(name("Congres", "1-7-2027", "3", "ja"))
                .hasStatus(422)
                .bodyText()
                .contains("Uw termijn loopt tot en met 30 juni 2027");
        assertThat(name("Congres", "21-11-2026", "3", "ja"))
                .hasStatus(422)
                .bodyText()
                .contains("De eerste dag moet na vandaag zijn");
        assertThat(name("", "31-4-2027", "0", ""))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Schrijf in hooguit 200 letters",
                        "Schrijf de dag zo",
                        "van 1 tot en met 100",
                        "Kies ja of nee");
        assertThat(activities.of(coach)).isEmpty();
    }

    @Test
    void a_congress_is_weighed_chosen_stands_in_the_calendar_and_counts_when_the_office_grants_it() {
        UUID congress = named("Longcongres", "10-3-2027");
        assertThat(page()).contains("Longcongres", "in het voorstel hierboven");

        assertThat(choose(congress)).hasStatus(302);
        assertThat(page())
                .contains("Mijn plan", "Telt mee als het bureau het goedkeurt", "Gedaan? Lever het bewijs in");
        ICalendar calendar = calendar();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getEvents()).singleElement().satisfies(event -> {
            assertThat(event.getSummary().getValue()).isEqualTo("Longcongres");
            assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        });

        assertThat(text(browser.perform(
                        get("/mijn/portfolio/punten/nieuw?plan=" + congress).with(SignedInAs.coach(coach)))))
                .contains("Longcongres", "value=\"4\"");
        UUID handedIn = handIn(congress);
        assertThat(page()).contains("Wacht op het bureau", "20 november 2026");
        assertThat(calendar().getEvents()).isEmpty();

        judge.rule(new ActivityId(handedIn), 1, new Ruling(true, 4, true, ""), Actor.CLOCK);
        assertThat(page()).contains("Gedaan", "11 accreditatiepunten");
    }

    @Test
    void what_the_office_refuses_is_flagged_and_counts_no_more() {
        UUID congress = named("Longcongres", "10-3-2027");
        choose(congress);
        judge.rule(new ActivityId(handIn(congress)), 1, new Ruling(false, 0, false, "Geen scholing."), Actor.CLOCK);

        assertThat(page()).contains("Het bureau gaf hiervoor geen punten", "15 accreditatiepunten");
    }

    @Test
    void what_is_taken_out_of_the_plan_can_be_chosen_again_until_it_is_forgotten() {
        UUID congress = named("Longcongres", "10-3-2027");
        choose(congress);
        press("/verwijderen", "keuze", congress);
        assertThat(page()).contains("Longcongres", "in het voorstel hierboven").doesNotContain("Mijn plan");

        press("/activiteit/" + congress + "/vergeten", "keuze", congress);
        assertThat(page()).doesNotContain("Longcongres");
    }

    @Test
    void another_coach_neither_sees_it_nor_forgets_it_nor_hands_it_in() {
        UUID congress = named("Longcongres", "10-3-2027");
        CoachId owner = coach;
        coach = coach();

        press("/activiteit/" + congress + "/vergeten", "keuze", congress);
        assertThat(choose(congress)).hasStatus(422);
        handIn(congress);

        assertThat(activities.of(owner))
                .singleElement()
                .satisfies(kept -> assertThat(kept.handedIn()).isNull());
        assertThat(text(browser.perform(
                        get("/mijn/portfolio/punten/nieuw?plan=" + congress).with(SignedInAs.coach(coach)))))
                .doesNotContain("Longcongres");
    }

    @Test
    void the_database_keeps_what_an_activity_is_worth_and_takes_within_reason() {
        refusedBy("activity_is_worth_points", "'Congres', 'CONGRESS', '2027-03-10', 0, true, 1, 0, 0, 0");
        refusedBy("activity_is_of_a_category", "'Congres', 'HOLIDAY', '2027-03-10', 1, true, 1, 0, 0, 0");
        refusedBy("activity_gives_nothing_back", "'Congres', 'CONGRESS', '2027-03-10', 1, true, 1, 0, -1, 0");
        refusedBy("activity_without_a_name_is_not_accredited", "'', 'TEACHING', '2027-03-10', 1, true, 1, 1, 0, 0");
    }

    private void refusedBy(String constraint, String values) {
        assertThatThrownBy(
                        () -> jdbc.sql("insert into shortestway.activity values (:coach, :id, " + values + ", now())")
                                .param("coach", coach.value())
                                .param("id", UUID.randomUUID())
                                .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
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

    private UUID named(String name, String day) {
        assertThat(name(name, day, "4", "ja")).hasStatus(302);
        return activities.of(coach).getLast().offer().id();
    }

    private MvcTestResult name(String name, String day, String points, String accredited) {
        return browser.perform(post(PAGE + "/activiteit")
                .param("naam", name)
                .param("soort", "CONGRESS")
                .param("datum", day)
                .param("dagen", "1")
                .param("punten", points)
                .param("geaccrediteerd", accredited)
                .param("kosten", "150")
                .with(SignedInAs.coach(coach))
                .with(csrf()));
    }

    private MvcTestResult choose(UUID chosen) {
        return browser.perform(post(PAGE + "/kiezen")
                .param("keuze", chosen.toString())
                .with(SignedInAs.coach(coach))
                .with(csrf()));
    }

    private void press(String button, String name, UUID value) {
        browser.perform(post(PAGE + button)
                .param(name, value.toString())
                .with(SignedInAs.coach(coach))
                .with(csrf()));
    }

    private UUID handIn(UUID plan) {
        assertThat(browser.perform(multipart("/mijn/portfolio/punten/nieuw")
                        .file(new MockMultipartFile(
                                "bewijs", "bewijs.png", "image/png", SampleFiles.picture("png", 40, 40)))
                        .param("naam", "Longcongres")
                        .param("soort", "CONGRESS")
                        .param("datum", "20-11-2026")
                        .param("punten", "4")
                        .param("geaccrediteerd", "ja")
                        .param("plan", plan.toString())
                        .with(SignedInAs.coach(coach))
                        .with(csrf())))
                .hasStatus(302);
        return portfolio.of(coach).getLast().id();
    }

    private String page() {
        return text(browser.perform(get(PAGE).with(SignedInAs.coach(coach))));
    }

    private ICalendar calendar() {
        return Biweekly.parse(text(browser.get()
                        .uri("/kalender/" + calendars.word(coach).orElseThrow() + ".ics")
                        .exchange()))
                .first();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
