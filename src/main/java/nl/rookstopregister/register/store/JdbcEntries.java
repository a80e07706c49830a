package nl.rookstopregister.register.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.Entry;
import nl.rookstopregister.register.MergedRecords;
import nl.rookstopregister.register.Period;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.register.model.Entries;
import nl.rookstopregister.register.model.History;
import nl.rookstopregister.shared.CoachId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcEntries implements Entries {

    static final String NUMBERS = "registration-number";

    private static final String GONE = """
            select merged.goes, merged.stays, number.value as number
            from register.merged_record merged
            left join register.registration_number number on number.coach = merged.goes""";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate rows;
    private final Counters counters;

    JdbcEntries(JdbcClient jdbc, NamedParameterJdbcTemplate rows, Counters counters) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.counters = counters;
    }

    @Override
    public void follow(History history) {
        rows.update(EntryRow.UPSERT, EntryRow.parameters(history));
        jdbc.sql("delete from register.period where coach = :coach")
                .param("coach", history.coach().value())
                .update();
        List<Period> periods = history.course().periods();
        rows.batchUpdate(EntryRow.INSERT_PERIOD, EntryRow.periods(history.coach(), periods));
        followMerger(history);
    }

    private void followMerger(History history) {
        jdbc.sql("delete from register.merged_record where goes = :coach")
                .param("coach", history.coach().value())
                .update();
        history.standing(DecisionKind.MERGED_AWAY)
                .filter(decision -> decision.other() != null)
                .ifPresent(decision -> jdbc.sql(
                                "insert into register.merged_record (goes, stays, decision) values (:goes, :stays, :decision)")
                        .param("goes", history.coach().value())
                        .param("stays", Objects.requireNonNull(decision.other()).value())
                        .param("decision", decision.id().value())
                        .update());
    }

    @Override
    public Optional<Entry> entry(CoachId coach) {
        return jdbc.sql(EntryRow.SELECT + " where entry.coach = :coach")
                .param("coach", coach.value())
                .query(EntryRow.MAPPER)
                .optional();
    }

    @Override
    public Stream<Entry> admitted() {
        // Read whole: a stream from the database would break off when the use case's transaction ends.
        return jdbc
                .sql(EntryRow.SELECT + " where number.value is not null"
                        + " and not exists (select from register.merged_record where goes = entry.coach)")
                .query(EntryRow.MAPPER)
                .list()
                .stream();
    }

    @Override
    public long registeredOn(LocalDate day) {
        return jdbc.sql("select count(*) from register.period where state = 'REGISTERED' and days @> :day::date")
                .param("day", day)
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<RegistrationNumber> numberOf(CoachId coach) {
        return jdbc.sql("select value from register.registration_number where coach = :coach")
                .param("coach", coach.value())
                .query(String.class)
                .optional()
                .map(RegistrationNumber::new);
    }

    @Override
    public Optional<CoachId> coachWith(RegistrationNumber number) {
        return jdbc.sql("select coach from register.registration_number where value = :value")
                .param("value", number.value())
                .query(UUID.class)
                .optional()
                .map(CoachId::new);
    }

    @Override
    public List<CoachId> withNumberStarting(String digits, int atMost) {
        return jdbc.sql("""
                        select coach from register.registration_number
                        where value like :digits || '%' order by value limit :most""")
                .param("digits", digits)
                .param("most", atMost)
                .query((row, _) -> new CoachId(row.getObject("coach", UUID.class)))
                .list();
    }

    @Override
    public RegistrationNumber giveNumber(CoachId coach, Instant now) {
        RegistrationNumber number = RegistrationNumber.ofSequence(counters.next(NUMBERS, RegistrationNumber.FIRST));
        rows.update(
                EntryRow.INSERT_NUMBER,
                new MapSqlParameterSource("value", number.value())
                        .addValue("coach", coach.value())
                        .addValue("now", DecisionParameters.moment(now), Types.TIMESTAMP_WITH_TIMEZONE));
        return number;
    }

    @Override
    public List<MergedRecords.Gone> gone() {
        return jdbc.sql(GONE + " order by number.value")
                .query(JdbcEntries::goneRecord)
                .list();
    }

    @Override
    public Optional<MergedRecords.Gone> goneFrom(CoachId record) {
        return jdbc.sql(GONE + " where merged.goes = :record")
                .param("record", record.value())
                .query(JdbcEntries::goneRecord)
                .optional();
    }

    private static MergedRecords.Gone goneRecord(ResultSet row, int ignored) throws SQLException {
        String number = row.getString("number");
        return new MergedRecords.Gone(
                new CoachId(row.getObject("goes", UUID.class)),
                new CoachId(row.getObject("stays", UUID.class)),
                number == null ? null : new RegistrationNumber(number));
    }

    @Override
    public List<CoachId> endedBy(LocalDate day, int atMost) {
        return jdbc.sql("""
                        select coach from register.entry
                        where term_ends_on <= :day order by term_ends_on, coach limit :most""")
                .param("day", day)
                .param("most", atMost)
                .query((row, _) -> new CoachId(row.getObject("coach", UUID.class)))
                .list();
    }
}
