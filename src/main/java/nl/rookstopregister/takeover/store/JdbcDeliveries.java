package nl.rookstopregister.takeover.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.takeover.model.Deliveries;
import nl.rookstopregister.takeover.model.Delivery;
import nl.rookstopregister.takeover.model.Delivery.Progress;
import nl.rookstopregister.takeover.model.Delivery.Stage;
import nl.rookstopregister.takeover.model.Report;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcDeliveries implements Deliveries {

    private static final String SELECT = """
            select id, file_name, sha256, stage, handed_in_by, handed_in_by_name, handed_in_at, rows_total, rows_done,
                report, finished_at
            from takeover.delivery""";

    private final JdbcClient jdbc;
    private final JdbcProblems problems;
    private final JsonMapper json;
    private final TransactionTemplate beside;

    JdbcDeliveries(JdbcClient jdbc, JdbcProblems problems, JsonMapper json, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.problems = problems;
        this.json = json;
        this.beside = new TransactionTemplate(transactions);
        beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void add(Delivery delivery, byte @Nullable [] content) {
        jdbc.sql("""
                        insert into takeover.delivery (id, file_name, sha256, content, stage, handed_in_by,
                            handed_in_by_name, handed_in_at, rows_total, rows_done)
                        values (:id, :file, :sha256, :content, :stage, :by, :name, :at, :total, 0)""")
                .param("id", delivery.id())
                .param("file", delivery.fileName())
                .param("sha256", delivery.sha256())
                .param("content", content, Types.BINARY)
                .param("stage", delivery.stage().name())
                .param("by", delivery.handedInBy().account(), Types.OTHER)
                .param("name", delivery.handedInBy().name())
                .param("at", delivery.handedInAt().atOffset(ZoneOffset.UTC))
                .param("total", delivery.progress().total())
                .update();
    }

    @Override
    public Optional<Delivery> find(UUID id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query((row, _) -> delivery(row, true))
                .optional();
    }

    @Override
    public List<Delivery> recent(int atMost) {
        return jdbc.sql(SELECT + " order by handed_in_at desc, id limit :most")
                .param("most", atMost)
                .query((row, _) -> delivery(row, false))
                .list();
    }

    @Override
    public Optional<byte[]> content(UUID id) {
        return jdbc.sql("select content from takeover.delivery where id = :id and content is not null")
                .param("id", id)
                .query((row, _) -> row.getBytes("content"))
                .optional();
    }

    @Override
    public boolean move(UUID id, Stage from, Stage to) {
        try {
            return beside.execute(_ -> jdbc.sql("""
                            update takeover.delivery set stage = :to, rows_done = 0
                            where id = :id and stage = :from""")
                            .param("to", to.name())
                            .param("from", from.name())
                            .param("id", id)
                            .update()
                    == 1);
        } catch (DuplicateKeyException anotherIsBeingApplied) {
            return false;
        }
    }

    @Override
    public void checked(UUID id, Report report) {
        problems.replace(id, report.examples());
        jdbc.sql("update takeover.delivery set stage = 'CHECKED', report = :report::jsonb where id = :id")
                .param("report", json.writeValueAsString(report.withoutExamples()))
                .param("id", id)
                .update();
    }

    @Override
    public void finish(UUID id, Stage stage, @Nullable Report report, Instant at) {
        jdbc.sql("""
                        update takeover.delivery
                        set stage = :stage, report = coalesce(:report::jsonb, report), content = null, finished_at = :at
                        where id = :id""")
                .param("stage", stage.name())
                .param(
                        "report",
                        report == null ? null : json.writeValueAsString(report.withoutExamples()),
                        Types.VARCHAR)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    @Override
    public void progress(UUID id, Progress progress) {
        beside.executeWithoutResult(_ -> jdbc.sql("""
                        update takeover.delivery set rows_done = :done, rows_total = :total where id = :id""")
                .param("done", progress.done())
                .param("total", progress.total())
                .param("id", id)
                .update());
    }

    private Delivery delivery(ResultSet row, boolean withProblems) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String report = row.getString("report");
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new Delivery(
                id,
                row.getString("file_name"),
                row.getString("sha256"),
                Stage.valueOf(row.getString("stage")),
                new Actor(row.getObject("handed_in_by", UUID.class), row.getString("handed_in_by_name")),
                row.getObject("handed_in_at", OffsetDateTime.class).toInstant(),
                new Progress(row.getInt("rows_done"), row.getInt("rows_total")),
                report == null ? null : report(report, withProblems ? id : null),
                finished == null ? null : finished.toInstant());
    }

    private Report report(String written, @Nullable UUID withProblemsOf) {
        Report report = json.readValue(written, Report.class);
        return withProblemsOf == null ? report : report.withExamples(problems.of(withProblemsOf));
    }
}
