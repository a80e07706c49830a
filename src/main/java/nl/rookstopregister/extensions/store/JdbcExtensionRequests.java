package nl.rookstopregister.extensions.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.extensions.ExtensionReason;
import nl.rookstopregister.extensions.model.ExtensionRequest;
import nl.rookstopregister.extensions.model.ExtensionRequest.Asked;
import nl.rookstopregister.extensions.model.ExtensionRequest.State;
import nl.rookstopregister.extensions.model.RequestId;
import nl.rookstopregister.extensions.model.Requests;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.PersonRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcExtensionRequests implements Requests {

    private static final String SELECT = """
            select id, coach, reason, last_day, asked_on, asked_by, asked_by_name, on_behalf, state, decision, ended_on
            from extensions.request
            """;

    private final JdbcClient jdbc;
    private final PersonRecords records;

    JdbcExtensionRequests(JdbcClient jdbc, PersonRecords records) {
        this.jdbc = jdbc;
        this.records = records;
    }

    @Override
    public boolean add(ExtensionRequest request) {
        return jdbc.sql("""
                        insert into extensions.request
                            (id, coach, reason, last_day, asked_on, asked_by, asked_by_name, on_behalf, state)
                        values (:id, :coach, :reason, :lastDay, :on, :by, :name, :onBehalf, :state)
                        on conflict (coach) where state = 'ASKED' do nothing
                        """)
                        .param("id", request.id().value())
                        .param("coach", request.coach().value())
                        .param("reason", request.reason().name())
                        .param("lastDay", request.lastDay())
                        .param("on", request.asked().on())
                        .param("by", request.asked().by().account())
                        .param("name", request.asked().by().name())
                        .param("onBehalf", request.asked().onBehalf())
                        .param("state", request.state().name())
                        .update()
                == 1;
    }

    @Override
    public Optional<ExtensionRequest> find(RequestId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(JdbcExtensionRequests::read)
                .optional();
    }

    @Override
    public Optional<ExtensionRequest> findToChange(RequestId id) {
        return jdbc.sql(SELECT + "where id = :id for update")
                .param("id", id.value())
                .query(JdbcExtensionRequests::read)
                .optional();
    }

    @Override
    public List<ExtensionRequest> of(CoachId coach) {
        return jdbc.sql(SELECT + "where coach = any(:records) order by asked_on, ended_on nulls last")
                .param("records", records.keys(coach))
                .query(JdbcExtensionRequests::read)
                .list();
    }

    @Override
    public List<ExtensionRequest> open() {
        return jdbc.sql(SELECT + "where state = 'ASKED' order by asked_on, id")
                .query(JdbcExtensionRequests::read)
                .list();
    }

    @Override
    public void save(ExtensionRequest request) {
        jdbc.sql("update extensions.request set state = :state, decision = :decision, ended_on = :ended where id = :id")
                .param("state", request.state().name())
                .param("decision", request.decision())
                .param("ended", request.endedOn())
                .param("id", request.id().value())
                .update();
    }

    private static ExtensionRequest read(ResultSet row, int number) throws SQLException {
        Actor by = new Actor(row.getObject("asked_by", UUID.class), row.getString("asked_by_name"));
        return new ExtensionRequest(
                new RequestId(row.getObject("id", UUID.class)),
                new CoachId(row.getObject("coach", UUID.class)),
                ExtensionReason.valueOf(row.getString("reason")),
                row.getObject("last_day", LocalDate.class),
                new Asked(row.getObject("asked_on", LocalDate.class), by, row.getBoolean("on_behalf")),
                State.valueOf(row.getString("state")),
                row.getString("decision"),
                row.getObject("ended_on", LocalDate.class));
    }
}
