package nl.rookstopregister.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.spi.SignInNames;
import nl.rookstopregister.directory.snapshot.Snapshot;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.CoachExamples;
import nl.rookstopregister.dossiers.DossierIntake;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.dossiers.Lookalikes;
import nl.rookstopregister.dossiers.PersonName;
import nl.rookstopregister.merging.model.Sums;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Facts;
import nl.rookstopregister.portfolio.model.HandedIn;
import nl.rookstopregister.portfolio.model.HandedInFiles;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.Grounds;
import nl.rookstopregister.register.NumberLookup;
import nl.rookstopregister.register.PastDecisions;
import nl.rookstopregister.register.Period;
import nl.rookstopregister.register.ProposedDecision;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.register.RegisterExamples;
import nl.rookstopregister.register.RegisteredCoaches;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.register.Taking;
import nl.rookstopregister.register.model.History;
import nl.rookstopregister.reminders.model.Reminder;
import nl.rookstopregister.reminders.model.ReminderBook;
import nl.rookstopregister.reminders.model.ReminderKind;
import nl.rookstopregister.reminders.model.SettledReminder;
import nl.rookstopregister.reminders.model.Step;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.shared.PersonRecords;
import nl.rookstopregister.shortestway.model.CalendarLinks;
import nl.rookstopregister.shortestway.model.Picks;
import nl.rookstopregister.support.SignedInAs;
import nl.rookstopregister.support.StoryTest;
import nl.rookstopregister.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Two records of one person: found, compared, merged by two officers, and taken back. */
@StoryTest
class MergingTest {

    private static final Days FIRST = days("2019-02-01", "2024-02-01");
    private static final Days SECOND = days("2023-06-01", "2028-06-01");
    private static final String GROUND = "Zelfde BIG-nummer en geboortedatum; de coach bevestigde het.";

    @Autowired
    MockMvcTester browser;

    @Autowired
    PastDecisions past;

    @Autowired
    DossierIntake intake;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Lookalikes lookalikes;

    @Autowired
    Register register;

    @Autowired
    PersonRecords records;

    @Autowired
    SignInNames names;

    @Autowired
    Snapshot snapshot;

    @Autowired
    ReminderBook reminders;

    @Autowired
    HandedInFiles files;

    @Autowired
    Picks picks;

    @Autowired
    CalendarLinks links;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void likeness_forgives_accents_and_typing_errors_and_asks_nothing_of_strangers() {
        CoachId one = coach("Josée", "Janssen", "1981-04-07", FIRST, List.of());
        CoachId typo = coach("Josee", "Jansen", "1981-04-07", SECOND, List.of());
        CoachId stranger = coach("Willem", "de Groot", "1981-04-07", SECOND, List.of());

        assertThat(lookalikes.between(one, typo))
                .contains(Lookalikes.Trait.BIRTH_DATE, Lookalikes.Trait.ALIKE_NAME)
                .doesNotContain(Lookalikes.Trait.NAME);
        assertThat(lookalikes.pairs(10_000)).anyMatch(pair -> isAbout(pair, one, typo));
        assertThat(lookalikes.pairs(10_000)).noneMatch(pair -> isAbout(pair, one, stranger));
    }

    @Test
    void two_people_stay_two_and_are_not_asked_about_again() {
        CoachId one = coach("Anna", "Verbeek", "1970-01-02", FIRST, List.of());
        CoachId other = coach("Anne", "Verbeek", "1970-01-02", SECOND, List.of());
        assertThat(everyPageOfTheList()).contains("/bureau/dubbel/" + listed(one, other));

        assertThat(send(pair(one, other) + "/verschillend", "officer", "reden", " "))
                .hasStatus(422);
        assertThat(send(pair(one, other) + "/verschillend", "officer", "reden", "Tweelingzussen"))
                .hasStatus3xxRedirection();

        assertThat(everyPageOfTheList()).doesNotContain("/bureau/dubbel/" + listed(one, other));
        assertThat(look("/bureau/dubbel/" + pair(other, one))).contains("Tweelingzussen");
    }

    @Test
    void nobody_merges_alone_without_a_ground_or_without_choosing() {
        CoachId stays = coach("Mia", "Post", "1975-05-05", SECOND, List.of());
        CoachId goes = coach("Mia", "Post", "1975-05-05", FIRST, List.of());

        assertThat(send(pair(stays, goes) + "/voorstel", "officer", "motivering", GROUND))
                .hasStatus(422);
        assertThat(propose(stays, goes, "officer", " ")).hasStatus(422);
        assertThat(browser.post()
                        .uri("/bureau/dubbel/" + pair(stays, goes) + "/voorstel")
                        .with(SignedInAs.coach(stays))
                        .with(csrf()))
                .hasStatus(403);
        assertThat(propose(stays, goes, "officer", GROUND)).hasStatus3xxRedirection();
        assertThat(propose(stays, goes, "second", GROUND))
                .hasStatus(422)
                .bodyText()
                .contains("wacht al een voorstel");
        assertThat(confirm(stays, goes, "officer")).hasStatus(422).bodyText().contains("U hebt dit zelf voorgesteld");

        assertThat(records.leading(goes)).isEqualTo(goes);
    }

    @Test
    void an_open_application_stands_in_the_way_for_people_and_for_the_database() {
        CoachId stays = coach("Lot", "Kok", "1975-06-05", SECOND, List.of());
        CoachId goes = coach("Lot", "Kok", "1975-06-05", FIRST, List.of());
        assertThat(browser.post()
                        .uri("/mijn/aanvragen/nieuw")
                        .param("soort", "DEFINITIVE")
                        .with(SignedInAs.coach(goes))
                        .with(csrf()))
                .hasStatus3xxRedirection();

        assertThat(propose(stays, goes, "officer", GROUND))
                .hasStatus(422)
                .bodyText()
                .contains("Er loopt nog een aanvraag");
        assertThatThrownBy(() -> jdbc.sql("insert into admission.gone_record (coach) values (:coach)")
                        .param("coach", goes.value())
                        .update())
                .hasMessageContaining("gone_record_has_no_open_application");
    }

    @Test
    void a_measure_and_an_open_objection_stand_in_the_way() {
        CoachId stays = coach("Jet", "Kok", "1975-07-05", SECOND, List.of());
        CoachId goes = coach("Jet", "Kok", "1975-07-05", SECOND, List.of());
        take(goes, DecisionKind.WARN);

        assertThat(propose(stays, goes, "officer", GROUND))
                .hasStatus(422)
                .bodyText()
                .contains("kan nog bezwaar komen");
        take(goes, DecisionKind.SUSPEND);
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into register.decision
                                select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(),
                                    'request', gen_random_uuid(), 'ordinal', 90, 'number', 90901, 'kind', 'MERGED_AWAY',
                                    'other', :stays, 'objection_until', null))).*
                                from register.decision d where coach = :coach and kind = 'SUSPEND'
                                """)
                        .param("coach", goes.value())
                        .param("stays", stays.toString())
                        .update())
                .hasMessageContaining("decision_merges_without_measure");
    }

    @Test
    void a_number_that_was_never_given_is_not_the_one_to_stay() {
        CoachId numbered = coach("Bea", "Kok", "1975-08-05", SECOND, List.of());
        CoachDetails applicant = details("Bea", "Kok", "1975-08-05");
        dossiers.keep(applicant);

        assertThat(propose(applicant.coach(), numbered, "officer", GROUND))
                .hasStatus(422)
                .bodyText()
                .contains("heeft geen registratienummer en de andere wel");
        merge(numbered, applicant.coach());
        assertThat(register.entry(numbered).number()).isNotNull();
        assertThat(records.leading(applicant.coach())).isEqualTo(numbered);
    }

    @Test
    void sums_of_two_records_reconcile_before_and_after() {
        Fact both = Facts.points("beide", 4, "2023-07-01");
        List<Fact> first = List.of(Facts.points("a", 3, "2022-03-01"), Facts.hours(40, "2022-03-01"), both);
        List<Fact> second = List.of(Facts.points("b", 5, "2024-03-01"), Facts.hours(30, "2024-03-01"), both);
        CoachId stays = coach("Ine", "Bos", "1960-01-01", SECOND, second);
        CoachId goes = coach("Ine", "Bos", "1960-01-01", FIRST, first);
        logHours(stays, "2026-05-04", 60);
        logHours(goes, "2026-05-04", 60);
        logHours(goes, "2026-05-05", 90);
        Sums one = Sums.of(dossiers.dossier(stays).facts());
        Sums other = Sums.of(dossiers.dossier(goes).facts());
        List<Fact> foreseen = dossiers.together(stays, goes).facts();
        Sums twice = Sums.twice(
                dossiers.dossier(stays).facts(), dossiers.dossier(goes).facts(), foreseen);
        assertThat(twice).isEqualTo(new Sums(60, 4));

        merge(stays, goes);

        Sums together = Sums.of(dossiers.dossier(stays).facts());
        assertThat(dossiers.dossier(stays).facts()).containsExactlyInAnyOrderElementsOf(foreseen);
        assertThat(together.minutes()).isEqualTo(one.minutes() + other.minutes() - twice.minutes());
        assertThat(together.points()).isEqualTo(one.points() + other.points() - twice.points());
        assertThat(dossiers.dossiers(List.of(stays)).get(stays)).isEqualTo(dossiers.dossier(stays));
        assertThat(lookAs("/mijn/portfolio/uren", goes)).contains("telt één keer");
    }

    @Test
    void reminders_a_waiting_file_and_chosen_sessions_of_both_records_stand_together() {
        CoachId stays = coach("Ilse", "Zomer", "1964-02-01", SECOND, List.of());
        CoachId goes = coach("Ilse", "Zomers", "1964-02-01", FIRST, List.of());
        Reminder came = new Reminder(goes, ReminderKind.TERM, FIRST.until(), Step.LAST, LocalDate.parse("2024-01-01"));
        reminders.settle(came, Reminder.Outcome.SENT, clock.instant());
        reminders.switchOff(goes, Set.of(ReminderKind.PACE));
        UUID file = UUID.randomUUID();
        files.put(new HandedIn(file, goes, "uren van Ilse.csv", List.of(), clock.instant()));
        UUID session = pick(goes);
        links.put(goes, "w".repeat(32) + goes, clock.instant());

        merge(stays, goes);

        assertThat(reminders.of(stays))
                .extracting(SettledReminder::reminder)
                .containsExactly(new Reminder(stays, came.kind(), came.termUntil(), came.step(), came.dueOn()));
        assertThat(reminders.switchedOff(stays)).containsExactly(ReminderKind.PACE);
        reminders.switchOff(stays, Set.of());
        assertThat(reminders.switchedOff(goes)).isEmpty();
        assertThat(files.of(stays)).map(HandedIn::name).hasValue("uren van Ilse.csv");
        assertThat(files.take(stays, file)).isTrue();
        assertThat(picks.of(stays)).containsExactly(session);
        picks.add(stays, List.of(), Map.of(session, List.of(LocalDate.parse("2027-03-04"))), clock.instant());
        assertThat(picks.remove(stays, session)).isTrue();
        assertThat(links.of(stays)).hasValue("w".repeat(32) + goes);
        links.put(stays, "v".repeat(32) + stays, clock.instant());
        assertThat(links.coach("w".repeat(32) + goes)).isEmpty();
    }

    private UUID pick(CoachId coach) {
        UUID session = UUID.randomUUID();
        jdbc.sql(
                        "insert into shortestway.pick (coach, chosen, reference, picked_at) values (:coach, :session, 'x', now())")
                .param("coach", coach.value())
                .param("session", session)
                .update();
        return session;
    }

    @Test
    void the_old_number_leads_to_the_new_one_everywhere() throws Exception {
        CoachId stays = coach("Fien", "Smit", "1961-01-01", SECOND, List.of());
        CoachId goes = coach("Fien", "Smit", "1961-01-01", FIRST, List.of());
        RegistrationNumber old = number(goes);
        RegistrationNumber stayed = number(stays);
        long registered = register.registeredOn(LocalDate.parse("2023-07-01"));

        merge(stays, goes);

        assertThat(get("/coaches/" + old)).hasStatus(308).hasHeader("Location", "/coaches/" + stayed);
        assertThat(get("/api/v1/registrations/" + old + "/status?date=2020-01-01"))
                .hasStatus(308)
                .hasHeader("Location", "/api/v1/registrations/" + stayed + "/status?date=2020-01-01");
        assertThat(get("/controleren?nummer=" + old)).hasStatusOk().bodyText().contains(stayed.spoken());
        assertThat(register.lookUp(old.value())).isEqualTo(new NumberLookup.Found(stayed, stays));
        assertThat(names.coachWith(old.value())).contains(stays);
        assertThat(register.statusOn(old, LocalDate.parse("2020-01-01"), null).state())
                .isEqualTo(RegistrationState.REGISTERED);
        assertThat(get("/api/v1/registrations/" + old + "/status?date=2020-01-01&knownAt=2022-01-01T00:00:00Z"))
                .hasStatusOk()
                .bodyText()
                .contains("REGISTERED", old.value());
        assertThat(get("/api/v1/registrations/" + stayed + "/status?date=2020-01-01&knownAt=2022-01-01T00:00:00Z"))
                .bodyText()
                .contains("NOT_REGISTERED");
        assertThat(register.entry(stays).periods())
                .containsExactly(new Period(RegistrationState.REGISTERED, days("2019-02-01", "2028-06-01")));
        assertThat(register.entry(goes).periods()).isEmpty();
        assertThat(register.registeredOn(LocalDate.parse("2023-07-01"))).isEqualTo(registered - 1);
        try (var entries = register.allEntries()) {
            assertThat(entries).noneMatch(entry -> entry.coach().equals(goes));
        }
        assertThat(register.decisions(stays).getLast().grounds().text()).isEqualTo(GROUND);
        assertThat(lookAs("/mijn", goes)).contains("U bent geregistreerd tot en met 31 mei 2028");
        assertThat(look("/bureau/personen/" + goes)).contains("De persoon gaat verder onder " + stayed.spoken());
    }

    @Test
    void the_ledger_replayed_gives_the_entry_and_the_directory() {
        CoachId stays = coach("Cor", "Smit", "1963-01-01", SECOND, List.of());
        CoachId goes = coach("Cor", "Smit", "1963-01-01", FIRST, List.of());
        merge(stays, goes);

        History replayed =
                new History(stays, register.decisions(stays)).beside(new History(goes, register.decisions(goes)));

        assertThat(replayed.entry(number(stays))).isEqualTo(register.entry(stays));
        assertThat(snapshot.directory().find(number(stays)).orElseThrow().stub().periods())
                .isEqualTo(register.entry(stays).periods());
        assertThat(snapshot.directory().find(goes)).isEmpty();
        assertThat(new History(goes, register.decisions(goes)).entry(number(goes)))
                .isEqualTo(register.entry(goes));
    }

    @Test
    void a_merger_taken_back_by_two_gives_both_records_as_they_were() {
        CoachId stays = coach("Guus", "Prins", "1962-01-01", SECOND, List.of(Facts.hours(30, "2024-03-01")));
        CoachId goes = coach("Guus", "Prins", "1962-01-01", FIRST, List.of(Facts.hours(40, "2022-03-01")));
        List<Period> before = register.entry(stays).periods();
        List<Period> beforeToo = register.entry(goes).periods();
        RegistrationNumber old = number(goes);
        merge(stays, goes);

        assertThat(send(pair(stays, goes) + "/terugnemen", "officer", "motivering", ""))
                .hasStatus(422);
        send(pair(stays, goes) + "/terugnemen", "officer", "motivering", "Toch twee mensen: vader en zoon.");
        assertThat(confirm(stays, goes, "officer")).hasStatus(422);
        assertThat(confirm(stays, goes, "second")).hasStatus3xxRedirection();

        assertThat(register.entry(stays).periods()).isEqualTo(before);
        assertThat(register.entry(goes).periods()).isEqualTo(beforeToo);
        assertThat(records.leading(goes)).isEqualTo(goes);
        assertThat(Sums.of(dossiers.dossier(stays).facts()).minutes()).isEqualTo(30 * 60);
        assertThat(get("/coaches/" + old)).hasStatus(410);
        assertThat(register.decisions(goes).getLast().kind()).isEqualTo(DecisionKind.TAKE_BACK);
    }

    private void merge(CoachId stays, CoachId goes) {
        assertThat(propose(stays, goes, "officer", GROUND)).hasStatus3xxRedirection();
        assertThat(confirm(stays, goes, "second")).hasStatus3xxRedirection();
        assertThat(records.leading(goes)).isEqualTo(stays);
    }

    private MvcTestResult propose(CoachId stays, CoachId goes, String officer, String ground) {
        return send(
                pair(stays, goes) + "/voorstel",
                officer,
                "blijft",
                stays.toString(),
                "motivering",
                ground,
                "gezien-een",
                String.valueOf(register.entry(stays).decisions()),
                "gezien-ander",
                String.valueOf(register.entry(goes).decisions()));
    }

    private MvcTestResult confirm(CoachId stays, CoachId goes, String officer) {
        return send(pair(stays, goes) + "/bevestigen", officer);
    }

    private MvcTestResult send(String address, String officer, String... fields) {
        var request = browser.post()
                .uri("/bureau/dubbel/" + address)
                .with(SignedInAs.role(Role.OFFICE, officer))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private String look(String address) {
        return body(address, SignedInAs.role(Role.OFFICE, "officer"));
    }

    private String everyPageOfTheList() {
        StringBuilder all = new StringBuilder();
        String page;
        int number = 1;
        do {
            page = look("/bureau/dubbel?pagina=" + number++);
            all.append(page);
        } while (page.contains("rel=\"next\""));
        return all.toString();
    }

    private String lookAs(String address, CoachId coach) {
        return body(address, SignedInAs.coach(coach));
    }

    private String body(String address, RequestPostProcessor reader) {
        MvcTestResult result = browser.get().uri(address).with(reader).exchange();
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult get(String address) {
        return browser.get().uri(address).exchange();
    }

    private void take(CoachId coach, DecisionKind kind) {
        Taking taking = register.take(new ProposedDecision(
                UUID.randomUUID(),
                coach,
                kind,
                Body.COMMITTEE,
                RegisterExamples.MEMBER,
                RegisterExamples.SECOND,
                LocalDate.now(clock),
                null,
                null,
                null,
                new Grounds(null, List.of(), null, "Reden"),
                register.entry(coach).decisions()));
        assertThat(taking).isInstanceOf(Taking.Taken.class);
    }

    private void logHours(CoachId coach, String day, int minutes) {
        jdbc.sql("""
                        insert into portfolio.hours (coach, entry, version, state, days, intervention, way, clients,
                            minutes, source, noted_at, noted_by, noted_by_name)
                        values (:coach, gen_random_uuid(), 1, 'KEPT', daterange(:day::date, :day::date, '[]'),
                            'iemand-anders', 'PHONE', 1, :minutes, 'TYPED', '2026-11-01', gen_random_uuid(), 'Coach')
                        """)
                .param("coach", coach.value())
                .param("day", day)
                .param("minutes", minutes)
                .update();
    }

    private RegistrationNumber number(CoachId coach) {
        return Objects.requireNonNull(register.entry(coach).number());
    }

    private static boolean isAbout(Lookalikes.Pair pair, CoachId one, CoachId other) {
        return List.of(pair.one(), pair.other()).containsAll(List.of(one, other));
    }

    /** As the list writes it: the database says which one comes first. */
    private static String listed(CoachId one, CoachId other) {
        return one.toString().compareTo(other.toString()) < 0 ? pair(one, other) : pair(other, one);
    }

    private static String pair(CoachId one, CoachId other) {
        return one + "/" + other;
    }

    private CoachId coach(String given, String family, String born, Days term, List<Fact> facts) {
        return new RegisteredCoaches(past, intake).with(details(given, family, born), term, new ArrayList<>(facts));
    }

    private static CoachDetails details(String given, String family, String born) {
        CoachDetails noor = CoachExamples.noor(CoachId.random());
        return new CoachDetails(
                noor.coach(),
                new PersonName(given, "", family),
                LocalDate.parse(born),
                null,
                noor.coach().value() + "@voorbeeld.example",
                noor.phone(),
                noor.correspondence(),
                noor.profession(),
                null,
                null,
                noor.practicePlaces(),
                noor.waysOfWorking(),
                noor.spoken(),
                noor.appointments(),
                noor.takesNewClients());
    }

    private static Days days(String from, String until) {
        return new Days(LocalDate.parse(from), LocalDate.parse(until));
    }
}
