package nl.rookstopregister.admission.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.model.RefereeRequest;
import nl.rookstopregister.admission.model.RefereeRequest.Referee;
import nl.rookstopregister.admission.model.RefereeRequest.RefereeAnswer;
import nl.rookstopregister.admission.model.RefereeRequests;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRefereeRequests implements RefereeRequests {

    private static final String SELECT = """
            select id, application, item, name, mail, training, token_hash, asked_at, last_day, withdrawn, confirmed,
                answered_by, role, remark, answered_at
            from admission.referee_request
            """;

    private final JdbcClient jdbc;

    JdbcRefereeRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(RefereeRequest request) {
        jdbc.sql("""
                        insert into admission.referee_request
                            (id, application, item, name, mail, training, token_hash, asked_at, last_day)
                        values (:id, :application, :item, :name, :mail, :training, :token, :at, :lastDay)
                        """)
                .param("id", request.id())
                .param("application", request.application().value())
                .param("item", request.item())
                .param("name", request.referee().name())
                .param("mail", request.referee().mail())
                .param("training", request.training())
                .param("token", request.tokenHash())
                .param("at", SubmittedRows.moment(request.askedAt()))
                .param("lastDay", request.lastDay())
                .update();
    }

    @Override
    public Optional<RefereeRequest> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(JdbcRefereeRequests::request)
                .optional();
    }

    @Override
    public Optional<RefereeRequest> withToken(String hash) {
        return jdbc.sql(SELECT + "where token_hash = :hash")
                .param("hash", hash)
                .query(JdbcRefereeRequests::request)
                .optional();
    }

    @Override
    public List<RefereeRequest> of(ApplicationId application) {
        return jdbc.sql(SELECT + "where application = :application order by asked_at, id")
                .param("application", application.value())
                .query(JdbcRefereeRequests::request)
                .list();
    }

    @Override
    public void withdraw(UUID id) {
        jdbc.sql("update admission.referee_request set withdrawn = true where id = :id and confirmed is null")
                .param("id", id)
                .update();
    }

    @Override
    public boolean answer(UUID id, RefereeAnswer answer) {
        return jdbc.sql("""
                                update admission.referee_request
                                set confirmed = :confirmed, answered_by = :name, role = :role, remark = :remark,
                                    answered_at = :at
                                where id = :id and confirmed is null and not withdrawn
                                """)
                        .param("id", id)
                        .param("confirmed", answer.confirmed())
                        .param("name", answer.name())
                        .param("role", answer.role())
                        .param("remark", answer.remark())
                        .param("at", SubmittedRows.moment(answer.at()))
                        .update()
                == 1;
    }

    private static RefereeRequest request(ResultSet row, int ignored) throws SQLException {
        return new RefereeRequest(
                row.getObject("id", UUID.class),
                new ApplicationId(row.getObject("application", UUID.class)),
                row.getString("item"),
                new Referee(row.getString("name"), row.getString("mail")),
                row.getString("training"),
                row.getString("token_hash"),
                SubmittedRows.instant(row, "asked_at"),
                row.getObject("last_day", LocalDate.class),
                row.getBoolean("withdrawn"),
                answer(row));
    }

    private static @Nullable RefereeAnswer answer(ResultSet row) throws SQLException {
        boolean confirmed = row.getBoolean("confirmed");
        return row.wasNull()
                ? null
                : new RefereeAnswer(
                        confirmed,
                        row.getString("answered_by"),
                        row.getString("role"),
                        row.getString("remark"),
                        SubmittedRows.instant(row, "answered_at"));
    }
}
