package nl.rookstopregister.normsetting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.rookstopregister.norms.Status;
import nl.rookstopregister.normsetting.model.Change;
import nl.rookstopregister.normsetting.model.PersonChanged;
import nl.rookstopregister.normsetting.model.Result;
import nl.rookstopregister.normsetting.model.Traits;
import nl.rookstopregister.normsetting.model.TrialRuns.PeopleFilter;
import nl.rookstopregister.shared.CoachId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of what came of a trial. */
@Component
class TrialResults {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final String FILTER = """
            from normsetting.trial_person
            where trial = :trial
                and (:direction = '' or :direction =
                    case when array_position(:order, after) < array_position(:order, before) then 'uit' else 'in' end)
                and (:reason = '' or :reason = any(short_of))
                and (:profession = '' or profession = :profession)
                and (:province = '' or province = :province)
                and (:cohort = '' or cohort = :cohort)
            """;
    /** From the worst to the best, as {@link Status} has them. */
    private static final String[] ORDER = {Status.NOT_MET.name(), Status.NOT_YET_KNOWN.name(), Status.MET.name()};

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    TrialResults(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void keep(UUID trial, Result result) {
        batches.batchUpdate("""
                        insert into normsetting.trial_group
                            (trial, before, after, profession, province, cohort, people)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """, result.groups().entrySet(), ROWS_AT_ONCE, (row, each) -> {
            Result.Group group = each.getKey();
            row.setObject(1, trial);
            row.setString(2, group.change().before().name());
            row.setString(3, group.change().after().name());
            row.setString(4, group.traits().profession());
            row.setString(5, group.traits().province());
            row.setString(6, group.traits().cohort());
            row.setInt(7, each.getValue());
        });
        batches.batchUpdate("""
                        insert into normsetting.trial_person
                            (trial, before, after, profession, province, cohort, coach, short_of)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """, result.changed(), ROWS_AT_ONCE, (row, person) -> {
            row.setObject(1, trial);
            row.setString(2, person.change().before().name());
            row.setString(3, person.change().after().name());
            row.setString(4, person.traits().profession());
            row.setString(5, person.traits().province());
            row.setString(6, person.traits().cohort());
            row.setObject(7, person.coach().value());
            row.setArray(
                    8,
                    row.getConnection().createArrayOf("text", person.shortOf().toArray()));
        });
    }

    List<PersonChanged> people(UUID trial, PeopleFilter filter, long skipped, int atMost) {
        return jdbc.sql("select * " + FILTER + "order by coach offset :skipped limit :most")
                .paramSource(
                        parameters(trial, filter).addValue("skipped", skipped).addValue("most", atMost))
                .query(TrialResults::person)
                .list();
    }

    long count(UUID trial, PeopleFilter filter) {
        return jdbc.sql("select count(*) " + FILTER)
                .paramSource(parameters(trial, filter))
                .query(Long.class)
                .single();
    }

    private static MapSqlParameterSource parameters(UUID trial, PeopleFilter filter) {
        return new MapSqlParameterSource("trial", trial)
                .addValue("order", ORDER)
                .addValue("direction", filter.direction())
                .addValue("reason", filter.reason())
                .addValue("profession", filter.profession())
                .addValue("province", filter.province())
                .addValue("cohort", filter.cohort());
    }

    static PersonChanged person(ResultSet row, int ignored) throws SQLException {
        return new PersonChanged(
                new CoachId(row.getObject("coach", UUID.class)), change(row), traits(row), List.of((String[])
                        row.getArray("short_of").getArray()));
    }

    static Change change(ResultSet row) throws SQLException {
        return new Change(Status.valueOf(row.getString("before")), Status.valueOf(row.getString("after")));
    }

    static Traits traits(ResultSet row) throws SQLException {
        return new Traits(row.getString("profession"), row.getString("province"), row.getString("cohort"));
    }
}
