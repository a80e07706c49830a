package nl.rookstopregister.register.store;

import static nl.rookstopregister.register.RegisterExamples.day;
import static nl.rookstopregister.register.RegisterExamples.registered;
import static nl.rookstopregister.register.RegisterExamples.suspended;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionId;
import nl.rookstopregister.register.DecisionNumber;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.register.model.History;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.support.TestDatabase;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Tag("database")
class LedgerStoreTest {

    private static final DataSource DATABASE = TestDatabase.empty();
    private static final JdbcClient JDBC = JdbcClient.create(DATABASE);
    private static final NamedParameterJdbcTemplate ROWS = new NamedParameterJdbcTemplate(DATABASE);
    private static final Counters COUNTERS = new Counters(JDBC);
    private static final JdbcLedger LEDGER = new JdbcLedger(JDBC, ROWS, COUNTERS, new StoredAssessments());
    private static final JdbcEntries ENTRIES = new JdbcEntries(JDBC, ROWS, COUNTERS);

    private static final String ASSESSED = "norm = '2022-1', assessment = '{}', assessment_format = 1";

    private final CoachId coach = CoachId.random();

    @BeforeAll
    static void tables() {
        for (String folder : List.of("__root", "register")) {
            Flyway.configure()
                    .dataSource(DATABASE)
                    .locations("classpath:db/migration/" + folder)
                    .table("flyway_" + folder)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        }
    }

    @BeforeEach
    void a_suspended_coach() {
        keep(of(coach, suspended()));
    }

    @Test
    void decisions_are_never_changed_deleted_or_emptied() {
        for (String sql : List.of(
                "update register.decision set ground = 'other'",
                "delete from register.decision",
                "truncate register.decision",
                "update register.registration_number set coach = gen_random_uuid()",
                "delete from register.registration_number",
                "truncate register.registration_number")) {
            assertThatThrownBy(() -> JDBC.sql(sql).update())
                    .as(sql)
                    .rootCause()
                    .hasMessageMatching("(?s).*(never changed|permission denied).*");
        }
    }

    @Test
    void an_ordinary_owner_has_no_right_to_change_decisions_either() {
        List<@Nullable String> rights = JDBC.sql("""
                        select privilege_type from information_schema.table_privileges
                        where table_schema = 'register' and table_name in ('decision', 'registration_number')
                        """).query(String.class).list();

        assertThat(rights).contains("INSERT", "SELECT").doesNotContain("UPDATE", "DELETE", "TRUNCATE");
    }

    @Test
    void overlapping_periods_are_refused() {
        assertThatThrownBy(() -> JDBC.sql("""
                                insert into register.period (coach, state, days)
                                values (:coach, 'CANDIDATE', daterange('2023-02-01', '2023-03-02'))""").param("coach", coach.value()).update())
                .hasMessageContaining("periods_do_not_overlap");
    }

    @Test
    void what_a_kind_needs_is_asked_by_the_database_too() {
        refused("decision_term_where_needed", "kind = 'EXTEND_TERM', term = null");
        refused("decision_term_where_needed", "kind = 'SUSPEND', term = '[2026-01-01,2027-01-01)'");
        refused("decision_term_begins_with_it", "kind = 'REGISTER', term = '[2026-01-01,2027-01-01)', " + ASSESSED);
        String takenOver = "body = 'PREDECESSOR', decided_by = null, prepared_by = null, prepared_by_name = null";
        refused("decision_term_where_needed", "kind = 'TAKEN_OVER_CANDIDACY', " + takenOver);
        refused(
                "decision_term_where_needed",
                "kind = 'TAKEN_OVER_LAPSE', term = '[2026-01-01,2027-01-01)', " + takenOver);
        refused(
                "decision_term_begins_with_it",
                "kind = 'TAKEN_OVER_CANDIDACY', term = '[2020-01-01,2027-01-01)', " + takenOver);
        refused("decision_annotation_where_needed", "kind = 'TAKEN_OVER_ANNOTATION', " + takenOver);
        refused("decision_body_may", "kind = 'TAKEN_OVER_STRIKING_OFF'");
        refused(
                "decision_assessment_where_needed",
                "kind = 'RENEW', term = '[2026-01-01,2027-01-01)', assessment = null");
        refused("decision_annotation_where_needed", "kind = 'WITHDRAW_ANNOTATION'");
        refused("decision_concerns_where_needed", "kind = 'REVOKE', body = 'OBJECTION_COMMITTEE'");
        refused("decision_ground_where_needed", "ground = '  '");
        refused("decision_four_eyes_where_needed", "prepared_by = null, prepared_by_name = null");
        refused("decision_four_eyes_are_two_people", "prepared_by = decided_by");
        refused("decision_body_may", "body = 'OFFICE'");
        refused("decision_person_known", "decided_by = null");
        refused("decision_tells_of_the_past_where_it_may", "effective_on = taken_on - 1");
        refused("decision_kind_known", "kind = 'PROMOTE'");
        refused("decision_term_has_both_ends", "kind = 'EXTEND_TERM', term = '[2026-01-01,)'");
        refused("decision_objection_after_it", "objection_until = taken_on");
        refused("decision_concerns_an_earlier_one", "kind = 'CORRECT', concerns = gen_random_uuid()");
    }

    @Test
    void one_number_one_request_and_one_place_in_the_row_are_given_once() {
        refused("decision_number_given_once", "id = gen_random_uuid(), request = gen_random_uuid(), ordinal = 9");
        refused("decision_requested_once", "id = gen_random_uuid(), ordinal = 9, number = 90909");
        refused(
                "decision_follows_what_was_seen",
                "id = gen_random_uuid(), request = gen_random_uuid(), number = 90909");
    }

    @Test
    void a_registration_number_is_never_given_twice_nor_with_a_wrong_digit() {
        RegistrationNumber number = ENTRIES.giveNumber(coach, Instant.EPOCH);
        String insert = "insert into register.registration_number values (:value, gen_random_uuid(), now())";

        assertThatThrownBy(() -> JDBC.sql(insert).param("value", number.value()).update())
                .hasMessageContaining("registration_number_key");
        assertThatThrownBy(() -> ENTRIES.giveNumber(coach, Instant.EPOCH))
                .hasMessageContaining("registration_number_one_per_coach");
        assertThatThrownBy(() -> JDBC.sql(insert).param("value", "1000001").update())
                .hasMessageContaining("registration_number_has_check_digit");
    }

    @Test
    void the_database_knows_the_same_check_digit() {
        List<String> numbers = new ArrayList<>();
        for (int sequence = RegistrationNumber.FIRST; sequence < RegistrationNumber.FIRST + 500; sequence++) {
            numbers.add(
                    RegistrationNumber.ofSequence(sequence * 2 - sequence % 7).value());
        }
        assertThat(JDBC.sql("select bool_and(register.check_digit_fits(value)) from unnest(:numbers) value")
                        .param("numbers", numbers.toArray(new String[0]))
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void a_history_is_read_back_as_it_was_kept() {
        History kept = of(CoachId.random(), registered());
        keep(kept);

        assertThat(LEDGER.decisions(kept.coach())).isEqualTo(kept.decisions());
        assertThat(LEDGER.find(kept.decisions().getFirst().number()))
                .contains(kept.decisions().getFirst());
        assertThat(ENTRIES.entry(kept.coach())).contains(kept.entry(null));
        assertThat(LEDGER.history(kept.coach()).course()).isEqualTo(kept.course());
    }

    @Test
    void numbers_count_up_without_gaps_and_those_of_coaches_can_be_searched() {
        DecisionNumber first = LEDGER.nextNumber(2031);
        RegistrationNumber number = ENTRIES.giveNumber(coach, Instant.EPOCH);

        assertThat(first).isEqualTo(new DecisionNumber(2031, 1));
        assertThat(LEDGER.nextNumber(2031)).isEqualTo(new DecisionNumber(2031, 2));
        assertThat(ENTRIES.withNumberStarting(number.value().substring(0, 6), 5))
                .containsExactly(coach);
        assertThat(ENTRIES.coachWith(number)).contains(coach);
    }

    @Test
    void a_term_that_is_over_is_found_until_its_lapse_is_recorded() {
        assertThat(ENTRIES.endedBy(day("2028-02-29"), 100)).doesNotContain(coach);
        assertThat(ENTRIES.endedBy(day("2028-03-01"), 1000)).contains(coach);
    }

    /** Copies the suspension with something changed; the copy breaks the named constraint. */
    private void refused(String constraint, String changes) {
        assertThatThrownBy(() ->
                        JDBC.sql(copy(changes)).param("coach", coach.value()).update())
                .as(changes)
                .hasMessageContaining(constraint);
    }

    private static String copy(String changes) {
        String withId = changes.contains("request =") || constraintOfNumbers(changes)
                ? changes
                : "id = gen_random_uuid(), request = gen_random_uuid(), ordinal = 9, number = 90909, " + changes;
        String row = "'{}'::jsonb";
        for (String change : withId.split(", (?=[a-z_]+ = )")) {
            int equals = change.indexOf(" = ");
            row += " || jsonb_build_object('" + change.substring(0, equals) + "', "
                    + typed(change.substring(equals + 3)) + ")";
        }
        return """
                insert into register.decision
                select (jsonb_populate_record(decision, %s)).* from register.decision
                where coach = :coach and kind = 'SUSPEND'""".formatted(row);
    }

    private static boolean constraintOfNumbers(String changes) {
        return changes.startsWith("id = ");
    }

    private static String typed(String value) {
        return value.startsWith("'") ? value + "::text" : value;
    }

    private static History of(CoachId coach, History example) {
        List<Decision> decisions = new ArrayList<>();
        for (Decision each : example.decisions()) {
            decisions.add(new Decision(
                    new DecisionId(UUID.randomUUID()),
                    LEDGER.nextNumber(each.takenOn().getYear()),
                    coach,
                    each.kind(),
                    each.body(),
                    each.decidedBy(),
                    each.preparedBy(),
                    each.takenOn(),
                    each.effectiveOn(),
                    each.recordedAt(),
                    each.term(),
                    each.annotation(),
                    each.concerns(),
                    each.grounds(),
                    each.objectionUntil(),
                    each.other()));
        }
        return new History(coach, decisions);
    }

    private static void keep(History history) {
        int ordinal = 0;
        for (Decision decision : history.decisions()) {
            LEDGER.append(decision, UUID.randomUUID(), ++ordinal);
        }
        ENTRIES.follow(history);
    }
}
