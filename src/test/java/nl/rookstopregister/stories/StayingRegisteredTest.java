package nl.rookstopregister.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.microsoft.playwright.Locator;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import nl.rookstopregister.accounts.Accounts;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.CoachExamples;
import nl.rookstopregister.dossiers.DossierIntake;
import nl.rookstopregister.dossiers.PersonName;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.register.PastDecisions;
import nl.rookstopregister.register.RegisteredCoaches;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.support.Accessible;
import nl.rookstopregister.support.DueJobs;
import nl.rookstopregister.support.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a coach does, or finds, when the term nears its end. */
@BrowserStory
class StayingRegisteredTest {

    private static final String PASSWORD = "een rustige maandagochtend";
    private static final Map<String, String> DECLARATIONS =
            Map.of("truth", "true", "conduct", "true", "privacy", "true");

    @RegisterExtension
    final Desks desks = new Desks();

    @Autowired
    Accounts accounts;

    @Autowired
    PastDecisions past;

    @Autowired
    DossierIntake intake;

    @Autowired
    RecurringTask<Void> remindCoachesDaily;

    @Autowired
    DataSource database;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void one_renews_on_one_page() {
        Days term = term("2022-02-01");
        try (Desk coach = coach("Renate", term, RegisteredCoaches.diligent(term))) {
            coach.open("/mijn");
            coach.sees("U kunt u herregistreren");
            coach.follow("Naar herregistratie");
            coach.sees("Alles is er voor uw herregistratie", "20 punten in 5 kalenderjaren");
            Accessible.check(coach.page());
            coach.answer(DECLARATIONS);
            coach.send();
            coach.sees("Uw aanvraag is toegewezen");
            coach.open("/mijn");
            coach.sees("31 januari 2032");
        }
    }

    @Test
    void one_is_early_and_loses_no_days() {
        Days term = term("2022-09-01");
        try (Desk coach = coach("Emma", term, RegisteredCoaches.diligent(term))) {
            coach.open("/mijn/herregistratie");
            coach.sees("De nieuwe termijn begint op 1 september 2027", "Vroeg zijn kost u dus geen dagen");
            coach.answer(DECLARATIONS);
            coach.send();
            coach.open("/mijn");
            coach.sees("31 augustus 2032");
        }
    }

    @Test
    void one_is_too_late_and_applies_anew() {
        Days term = term("2021-06-01");
        try (Desk coach = coach("Lars", term, RegisteredCoaches.diligent(term))) {
            coach.open("/mijn/herregistratie");
            coach.sees("Herregistreren kan niet meer", "31 juli 2026");
            coach.follow("Meld u opnieuw aan");
            coach.sees("Wat wilt u aanvragen?");
        }
    }

    @Test
    void one_was_in_transition_and_adds_what_the_new_profile_asks() {
        Days term = term("2021-12-15");
        try (Desk coach = coach("Theo", term, RegisteredCoaches.withoutTheProfile(term))) {
            coach.open("/mijn/herregistratie");
            coach.sees(
                    "De overgang naar de norm van 2022 is voorbij",
                    "Dit mist nog",
                    "Scholing die het hele basiscompetentieprofiel dekt",
                    "14 december 2026",
                    "14 februari 2027");
            coach.pressIn("/aanvullen");
            coach.sees("Aanvraag: Herregistratie", "Scholing", "Verklaringen");
        }
    }

    @Test
    void leave_extends_a_term() {
        Days term = term("2022-02-01");
        try (Desk coach = coach("Vera", term, List.of());
                Desk committee = desks.of("commissie@")) {
            coach.open("/mijn/verlenging");
            coach.answer(Map.of("reden", "LEAVE", "tot", "31-7-2027"));
            coach.send();
            coach.sees("Uw verzoek om meer tijd is binnen", "Wacht op besluit");

            committee.open("/bureau/verlengingen");
            committee.follow("Vera Jansen");
            committee.type("grond", "Verlof");
            committee.press("main button[value=verlengen]");
            committee.sees("Verlengd");

            coach.open("/mijn");
            coach.sees("Termijn verlengd tot en met 31 juli 2027", "Verlof rond geboorte");
        }
    }

    @Test
    void reminders_come_once_each_as_days_pass_and_a_kind_that_is_switched_off_comes_no_more() {
        Days term = term("2022-12-15");
        try (Desk coach = coach("Wilma", term, List.of());
                DueJobs mornings = new DueJobs(database, clock, remindCoachesDaily)) {
            passes(mornings, "2026-12-13");
            hasHeard(coach, 0, 0);
            passes(mornings, "2026-12-15");
            hasHeard(coach, 1, 1);
            coach.sees("15 december 2026", "15 juni 2027", "15 september 2027", "15 november 2027");
            Accessible.check(coach.page());
            coach.page().locator("main [name=soort][value=PACE]").uncheck();
            coach.pressIn("/herinneringen");

            passes(mornings, "2027-06-15");
            hasHeard(coach, 2, 1);
            passes(mornings, "2027-09-15");
            hasHeard(coach, 3, 1);
            passes(mornings, "2027-11-15");
            hasHeard(coach, 4, 1);
            passes(mornings, "2027-12-10");
            hasHeard(coach, 4, 1);
            assertThat(jdbc.sql(
                                    "select count(*) from correspondence.mail where recipient = :to and once like 'remind%'")
                            .param("to", mail("Wilma"))
                            .query(Integer.class)
                            .single())
                    .isEqualTo(5);
        }
    }

    /** That morning and the next one. */
    private static void passes(DueJobs mornings, String day) {
        mornings.on(LocalDate.parse(day));
        mornings.on(LocalDate.parse(day).plusDays(1));
    }

    /** The session of weeks ago is over by then. */
    private static void hasHeard(Desk coach, int ofTheTerm, int ofWhatIsMissing) {
        coach.signedInAs(mail("Wilma"), PASSWORD);
        coach.open("/mijn/herinneringen");
        Locator came = coach.page().locator("main h2:has-text('Wat we u stuurden') + ul li");
        assertThat(came.allInnerTexts().stream()
                        .filter(line -> line.startsWith("Uw termijn loopt af"))
                        .count())
                .isEqualTo(ofTheTerm);
        assertThat(came.count()).isEqualTo(ofTheTerm + ofWhatIsMissing);
    }

    private static Days term(String from) {
        LocalDate first = LocalDate.parse(from);
        return new Days(first, first.plusYears(5));
    }

    private static String mail(String name) {
        return name.toLowerCase(Locale.ROOT) + ".blijft@demonstratie.invalid";
    }

    private Desk coach(String name, Days term, List<Fact> facts) {
        CoachDetails noor = CoachExamples.noor(CoachId.random());
        String mail = mail(name);
        CoachDetails details = new CoachDetails(
                noor.coach(),
                new PersonName(name, "", "Jansen"),
                noor.birthDate(),
                noor.homeAddress(),
                mail,
                noor.phone(),
                noor.correspondence(),
                noor.profession(),
                noor.bigNumber(),
                noor.agbCode(),
                noor.practicePlaces(),
                noor.waysOfWorking(),
                noor.spoken(),
                noor.appointments(),
                noor.takesNewClients());
        new RegisteredCoaches(past, intake).with(details, term, facts);
        accounts.invite(name + " Jansen", mail, Set.of(Role.COACH), details.coach(), Language.NL);
        Desk desk = desks.visitor();
        desk.open(mailedLink(mail));
        desk.type("wachtwoord", PASSWORD);
        desk.send();
        return desk;
    }

    private String mailedLink(String to) {
        String link = jdbc.sql("select link from correspondence.mail where recipient = :to and link is not null "
                        + "order by queued_at desc limit 1")
                .param("to", to)
                .query(String.class)
                .single();
        return URI.create(link).getRawPath();
    }
}
