package nl.rookstopregister.normsetting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.normsetting.model.PersonChanged;
import nl.rookstopregister.normsetting.model.Result;
import nl.rookstopregister.normsetting.model.TrialRun;
import nl.rookstopregister.normsetting.model.TrialRuns;
import nl.rookstopregister.shared.CoachId;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTrialRuns implements TrialRuns {

    private final JdbcClient jdbc;
    private final TrialResults results;

    JdbcTrialRuns(JdbcClient jdbc, TrialResults results) {
        this.jdbc = jdbc;
        this.results = results;
    }

    @Override
    public void add(TrialRun run) {
        jdbc.sql("""
                        insert into normsetting.trial
                            (id, draft, revision, procedure, day, stage, asked_by, asked_by_name, asked_at)
                        values (:id, :draft, :revision, :procedure, :day, :stage, :by, :name, :at)
                        """)
                .param("id", run.id())
                .param("draft", run.draft())
                .param("revision", run.revision())
                .param("procedure", run.question().procedure().name())
                .param("day", run.question().day())
                .param("stage", run.stage().name())
                .param("by", run.asked().by().account())
                .param("name", run.asked().by().name())
                .param("at", Columns.moment(run.asked().at()))
                .update();
    }

    @Override
    public Optional<TrialRun> find(UUID id) {
        return jdbc.sql("select * from normsetting.trial where id = :id")
                .param("id", id)
                .query(JdbcTrialRuns::run)
                .optional();
    }

    @Override
    public List<TrialRun> of(UUID draft) {
        return jdbc.sql("select * from normsetting.trial where draft = :draft order by asked_at desc, id")
                .param("draft", draft)
                .query(JdbcTrialRuns::run)
                .list();
    }

    @Override
    public boolean progress(UUID id, TrialRun.Progress progress) {
        return jdbc.sql("""
                                update normsetting.trial set done = :done, total = :total
                                where id = :id and stage = 'RUNNING'
                                """)
                        .param("done", progress.done())
                        .param("total", progress.total())
                        .param("id", id)
                        .update()
                == 1;
    }

    @Override
    public boolean end(UUID id, TrialRun.Stage stage, Instant at) {
        return jdbc.sql("""
                                update normsetting.trial set stage = :stage, finished_at = :at
                                where id = :id and stage = 'RUNNING'
                                """)
                        .param("stage", stage.name())
                        .param("at", Columns.moment(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    @Override
    public boolean done(UUID id, Result result, Instant dossiersAsOf, Instant at) {
        boolean first = jdbc.sql("""
                                update normsetting.trial
                                set stage = 'DONE', finished_at = :at, dossiers_as_of = :asOf, done = total
                                where id = :id and stage = 'RUNNING'
                                """)
                        .param("at", Columns.moment(at))
                        .param("asOf", Columns.moment(dossiersAsOf))
                        .param("id", id)
                        .update()
                == 1;
        if (first) {
            results.keep(id, result);
        }
        return first;
    }

    @Override
    public Result result(UUID id) {
        Result result = new Result();
        jdbc.sql("select * from normsetting.trial_group where trial = :id")
                .param("id", id)
                .query((RowCallbackHandler) row -> result.add(
                        new Result.Group(TrialResults.change(row), TrialResults.traits(row)), row.getInt("people")));
        return result;
    }

    @Override
    public Map<String, Integer> reasons(UUID id) {
        Map<String, Integer> reasons = new LinkedHashMap<>();
        jdbc.sql("""
                        select reason, count(*) as people
                        from normsetting.trial_person, unnest(short_of) as reason
                        where trial = :id
                        group by reason
                        order by people desc, reason
                        """).param("id", id).query((RowCallbackHandler)
                row -> reasons.put(row.getString("reason"), row.getInt("people")));
        return reasons;
    }

    @Override
    public List<PersonChanged> people(UUID id, PeopleFilter filter, long skipped, int atMost) {
        return results.people(id, filter, skipped, atMost);
    }

    @Override
    public long countPeople(UUID id, PeopleFilter filter) {
        return results.count(id, filter);
    }

    @Override
    public Optional<PersonChanged> person(UUID id, CoachId coach) {
        return jdbc.sql("select * from normsetting.trial_person where trial = :id and coach = :coach")
                .param("id", id)
                .param("coach", coach.value())
                .query(TrialResults::person)
                .optional();
    }

    private static TrialRun run(ResultSet row, int ignored) throws SQLException {
        return new TrialRun(
                row.getObject("id", UUID.class),
                row.getObject("draft", UUID.class),
                row.getInt("revision"),
                new TrialRun.Question(
                        Procedure.valueOf(row.getString("procedure")), row.getObject("day", LocalDate.class)),
                TrialRun.Stage.valueOf(row.getString("stage")),
                new TrialRun.Progress(row.getInt("done"), row.getInt("total")),
                new TrialRun.Asked(Columns.actor(row, "asked_by"), Columns.instant(row, "asked_at")),
                Columns.instantOrNone(row, "dossiers_as_of"));
    }
}
