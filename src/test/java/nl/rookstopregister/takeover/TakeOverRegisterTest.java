package nl.rookstopregister.takeover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.Coordinates;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.Entry;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.support.ModuleTest;
import nl.rookstopregister.tables.Table;
import nl.rookstopregister.tables.TableLimits;
import nl.rookstopregister.tables.TableReading.Read;
import nl.rookstopregister.tables.Tables;
import nl.rookstopregister.takeover.model.Deliveries;
import nl.rookstopregister.takeover.model.Delivery;
import nl.rookstopregister.takeover.model.Delivery.Progress;
import nl.rookstopregister.takeover.model.Delivery.Stage;
import nl.rookstopregister.takeover.model.Problem;
import nl.rookstopregister.takeover.model.Report;
import nl.rookstopregister.takeover.model.Rule;
import nl.rookstopregister.takeover.usecase.TakeOverRegister;
import nl.rookstopregister.takeover.usecase.TakeOverRegister.Applying;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ModuleTest
@RecordApplicationEvents
class TakeOverRegisterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String HEADINGS =
            "nummer;voornaam;tussenvoegsel;achternaam;geboortedatum;e-mail;status;termijn van;termijn t/m;eerste registratie;"
                    + "aantekeningen;praktijk;straat;huisnummer;postcode;plaats;lat;lon\n";

    @Autowired
    TakeOverRegister takeOver;

    @Autowired
    FormerNumbers formerNumbers;

    @Autowired
    Register register;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Deliveries deliveries;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @Test
    void one_wrong_row_and_nothing_is_taken_over() throws IOException {
        String file = HEADINGS
                + row("N-1", "geregistreerd", "1-1-2024", "31-12-2027")
                + row("N-2", "geregistreerd", "31-12-2027", "1-1-2024");

        assertThat(apply(table(file), false)).isInstanceOfSatisfying(Applying.Refused.class, refused -> {
            assertThat(refused.report().refused()).isEqualTo(1);
            assertThat(refused.report().fresh()).isEqualTo(1);
        });
        assertThat(formerNumbers.find("N-1")).isEmpty();
        assertThat(events.stream(RegisterTakenOver.class)).isEmpty();
    }

    @Test
    void the_others_are_taken_over_when_the_refused_are_left_out() throws IOException {
        String file = HEADINGS
                + row("L-1", "geregistreerd", "1-1-2024", "31-12-2027")
                + row("L-2", "geregistreerd", "31-12-2027", "1-1-2024");

        assertThat(apply(table(file), true)).isInstanceOf(Applying.Applied.class);
        assertThat(formerNumbers.find("L-1")).isPresent();
        assertThat(formerNumbers.find("L-2")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kandidaat,     2026-01-01, 2027-12-31, CANDIDATE,    NOT_REGISTERED",
        "geregistreerd, 2024-01-01, 2026-11-21, REGISTERED,   LAPSED",
        "geregistreerd, 2024-01-01, 2027-12-31, REGISTERED,   REGISTERED",
        "geschorst,     2024-01-01, 2027-12-31, SUSPENDED,    SUSPENDED",
        "vervallen,     2018-01-01, 2022-12-31, LAPSED,       LAPSED",
        "uitgeschreven, 2018-01-01, 2022-12-31, DEREGISTERED, DEREGISTERED",
        "doorgehaald,   2018-01-01, 2026-11-20, STRUCK_OFF,   STRUCK_OFF"
    })
    void every_status_is_what_it_was(
            String status, LocalDate from, LocalDate lastDay, RegistrationState today, RegistrationState tomorrow)
            throws IOException {
        String number = "S-" + status + lastDay.getYear();
        applied(HEADINGS + row(number, status, from.toString(), lastDay.toString()));

        FormerNumber former = formerNumbers.find(number).orElseThrow();
        assertThat(state(former, TODAY)).isEqualTo(today);
        if (today != RegistrationState.CANDIDATE) {
            assertThat(state(former, TODAY.plusDays(1))).isEqualTo(tomorrow);
            assertThat(state(former, from)).isEqualTo(RegistrationState.REGISTERED);
        }
        assertThat(state(former, from.minusDays(1))).isEqualTo(RegistrationState.NOT_REGISTERED);
        // The last day that counts still counts.
        assertThat(state(former, lastDay)).isIn(RegistrationState.REGISTERED, RegistrationState.CANDIDATE, today);
        assertThat(state(former, lastDay.plusDays(1)))
                .isNotIn(RegistrationState.REGISTERED, RegistrationState.CANDIDATE, RegistrationState.SUSPENDED);
        assertThat(register.decisions(former.coach()))
                .allMatch(decision -> decision.kind().isTakenOver());
    }

    @Test
    void a_coach_comes_with_everything_that_the_file_says() throws IOException {
        applied(HEADINGS
                + "RC 00417;Fatma;van den;Berg;1-2-1980;fatma@voorbeeld.example;geregistreerd;1-6-2024;31-5-2029;1-3-2015;"
                + "zwangerschap|psychiatrie;De Singel;Kerkstraat;12a;3511ab;Utrecht;52,0907;5,1214\n"
                + "RC-00417;Fatma;van den;Berg;1-2-1980;fatma@voorbeeld.example;geregistreerd;1-6-2024;31-5-2029;1-3-2015;"
                + ";De Linde;Dorpsstraat;1;6211 AA;Maastricht;;\n");

        FormerNumber former = formerNumbers.find("rc00417").orElseThrow();
        CoachDetails details = dossiers.details(former.coach()).orElseThrow();
        Entry entry = register.entry(former.coach());
        assertThat(former.written()).isEqualTo("RC 00417");
        assertThat(details.name().full()).isEqualTo("Fatma van den Berg");
        assertThat(details.appointments().phone()).isNull();
        assertThat(details.practicePlaces()).hasSize(2);
        assertThat(details.practicePlaces().getFirst().address().postcode()).isEqualTo("3511 AB");
        assertThat(details.practicePlaces().getFirst().measured()).isEqualTo(new Coordinates(52.0907, 5.1214));
        assertThat(details.practicePlaces().getLast().measured()).isNull();
        assertThat(entry.firstRegistered()).isEqualTo(LocalDate.of(2015, 3, 1));
        assertThat(entry.annotations())
                .containsExactlyInAnyOrder(Annotation.EXTRA_PREGNANCY, Annotation.EXTRA_PSYCHIATRY);
        assertThat(entry.number()).isEqualTo(former.number());
        assertThat(entry.periods()).hasSize(1);
        assertThat(register.decisions(former.coach()))
                .extracting(decision -> decision.kind())
                .containsExactly(
                        DecisionKind.TAKEN_OVER,
                        DecisionKind.TAKEN_OVER,
                        DecisionKind.TAKEN_OVER_ANNOTATION,
                        DecisionKind.TAKEN_OVER_ANNOTATION);
    }

    @Test
    void the_same_file_twice_changes_nothing_and_says_so() throws IOException {
        Table table = invented(40);
        Report first = ((Applying.Applied) apply(table, false)).report();
        long decisions = decisions();
        Report second = ((Applying.Applied) apply(table, false)).report();

        assertThat(first.fresh()).isEqualTo(40);
        assertThat(second.fresh()).isZero();
        assertThat(second.unchanged()).isEqualTo(40);
        assertThat(second.counts()).isEmpty();
        assertThat(decisions()).isEqualTo(decisions);
        assertThat(events.stream(RegisterTakenOver.class)).containsExactly(new RegisterTakenOver(40));
    }

    @Test
    void a_node_that_stops_halfway_leaves_nothing_and_another_takes_over_everything() throws IOException {
        Table table = table(HEADINGS
                + row("H-1", "geregistreerd", "1-1-2024", "31-12-2027")
                + row("H-2", "kandidaat", "1-1-2026", "31-12-2027"));
        UUID delivery = delivery(Stage.CHECKED);
        long decisions = decisions();
        assertThatThrownBy(() -> takeOver.apply(table, delivery, false, progress -> {
                    if (progress.done() > table.rowCount()) {
                        throw new IllegalStateException("the node stops, with rows written");
                    }
                }))
                .hasMessageContaining("the node stops");
        assertThat(decisions()).isEqualTo(decisions);
        assertThat(formerNumbers.find("H-1")).isEmpty();
        assertThat(deliveries.content(delivery)).isPresent();

        assertThat(takeOver.apply(table, delivery, false, _ -> {})).isInstanceOf(Applying.Applied.class);
        assertThat(formerNumbers.find("H-1")).isPresent();
        assertThat(formerNumbers.find("H-2")).isPresent();
    }

    @Test
    void what_is_told_otherwise_of_somebody_taken_over_is_refused_cell_by_cell() throws IOException {
        applied(HEADINGS + row("A-1", "geregistreerd", "1-1-2024", "31-12-2027"));

        Report report =
                takeOver.check(table(HEADINGS + row("A-1", "geregistreerd", "1-1-2024", "31-12-2028")), _ -> {});

        assertThat(report.examples()).extracting(Problem::rule).containsExactly(Rule.TAKEN_OVER_OTHERWISE);
        assertThat(report.examples().getFirst().place().column()).isEqualTo("termijn t/m");
        assertThat(report.examples().getFirst().more()).containsExactly("31-12-2027");
    }

    @Test
    void who_may_be_known_here_is_a_warning() throws IOException {
        applied(HEADINGS + row("K-1", "geregistreerd", "1-1-2024", "31-12-2027", "Bekend"));

        Report report = takeOver.check(
                table(HEADINGS + row("K-2", "geregistreerd", "1-1-2024", "31-12-2027", "Bekend")), _ -> {});

        assertThat(report.clean()).isTrue();
        assertThat(report.counts()).containsKey(Rule.PERSON_KNOWN);
    }

    @Test
    void the_database_lets_one_old_number_lead_to_one_coach_for_good() throws IOException {
        applied(HEADINGS + row("D-1", "geregistreerd", "1-1-2024", "31-12-2027"));
        CoachId coach = formerNumbers.find("D-1").orElseThrow().coach();

        assertThatThrownBy(() -> former("D1", CoachId.random()))
                .hasMessageContaining("former_number_leads_to_one_coach");
        assertThatThrownBy(() -> former("D2", coach)).hasMessageContaining("former_number_one_per_coach");
        assertThatThrownBy(() -> former("d-2", CoachId.random())).hasMessageContaining("former_number_without_spaces");
        assertThatThrownBy(() -> jdbc.sql("delete from takeover.former_number").update())
                .rootCause()
                .hasMessageMatching("(?s).*(never changed|permission denied).*");
    }

    @Test
    void two_deliveries_are_never_applied_at_once() {
        UUID first = delivery(Stage.CHECKED);
        UUID second = delivery(Stage.CHECKED);

        assertThat(deliveries.move(first, Stage.CHECKED, Stage.APPLYING)).isTrue();
        assertThat(deliveries.move(second, Stage.CHECKED, Stage.APPLYING)).isFalse();
        assertThatThrownBy(() -> jdbc.sql("update takeover.delivery set stage = 'APPLYING' where id = :id")
                        .param("id", second)
                        .update())
                .hasMessageContaining("delivery_applied_one_at_a_time");
        deliveries.finish(first, Stage.WITHDRAWN, null, Instant.EPOCH);
        assertThat(deliveries.content(first)).isEmpty();
    }

    private void former(String value, CoachId coach) {
        jdbc.sql("""
                        insert into takeover.former_number
                        select :value, :value, :coach, delivery, told, taken_over_at from takeover.former_number limit 1""").param("value", value).param("coach", coach.value()).update();
    }

    private RegistrationState state(FormerNumber former, LocalDate day) {
        return register.statusOn(former.number(), day, null).state();
    }

    private long decisions() {
        return jdbc.sql("select count(*) from register.decision")
                .query(Long.class)
                .single();
    }

    private void applied(String file) throws IOException {
        assertThat(apply(table(file), false)).isInstanceOf(Applying.Applied.class);
    }

    private Applying apply(Table table, boolean leaveOut) {
        return takeOver.apply(table, delivery(Stage.CHECKED), leaveOut, _ -> {});
    }

    private UUID delivery(Stage stage) {
        Delivery delivery = new Delivery(
                UUID.randomUUID(),
                "vorig register.csv",
                "0".repeat(64),
                stage,
                Actor.CLOCK,
                Instant.parse("2026-11-21T09:00:00Z"),
                Progress.NONE,
                null,
                null);
        deliveries.add(delivery, new byte[] {1});
        return delivery.id();
    }

    private static String row(String number, String status, String from, String lastDay) {
        return row(number, status, from, lastDay, "Jansen" + number.replaceAll("\\P{L}|[\\d-]", ""));
    }

    private static String row(String number, String status, String from, String lastDay, String name) {
        return "%s;Noor;;%s;1-1-1980;noor@voorbeeld.example;%s;%s;%s;;;Praktijk;Kerkstraat;1;3511 AB;Utrecht;;\n"
                .formatted(number, name, status, from, lastDay);
    }

    private static Table invented(int coaches) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PredecessorFile.write(
                IntStream.range(0, coaches)
                        .boxed()
                        .flatMap(i -> Stream.of(PredecessorFile.coach(i, TODAY)))
                        .flatMap(List::stream),
                file);
        return table(file.toByteArray());
    }

    private static Table table(String file) {
        return table(file.getBytes(StandardCharsets.UTF_8));
    }

    private static Table table(byte[] file) {
        return ((Read) Tables.read(file, TableLimits.EXPORT)).table();
    }
}
