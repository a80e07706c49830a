package nl.rookstopregister.accreditation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.RequestKind;
import nl.rookstopregister.accreditation.RequestNumber;
import nl.rookstopregister.accreditation.model.Purpose;
import nl.rookstopregister.accreditation.model.Request;
import nl.rookstopregister.accreditation.model.RequestState;
import nl.rookstopregister.forms.Course;
import nl.rookstopregister.providers.ProviderId;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** A request as its row holds it. */
final class RequestRow {

    static final String SELECT = """
            select id, number, provider, kind, aim, reference, state, revision, started_on, touched_on, submitted_on,
                received_on, more_asked_on, stopped_days, reminded_on, ended_on, asked, snapshots
            from accreditation.request
            """;

    static final String INSERT = """
            insert into accreditation.request
                (id, number, provider, kind, aim, reference, state, revision, started_on, touched_on, submitted_on,
                 received_on, more_asked_on, stopped_days, reminded_on, ended_on, asked, snapshots, draft_format, draft)
            values (:id, :number, :provider, :kind, :aim, :reference, :state, :revision, :started, :touched, :submitted,
                :received, :moreAsked, :stopped, :reminded, :ended, :asked::jsonb, :snapshots, :format, :draft::jsonb)
            on conflict (kind, reference)
                where reference is not null and state in ('DRAFT', 'SUBMITTED', 'MORE_ASKED', 'IN_REVIEW')
                do nothing
            """;

    static final String UPDATE = """
            update accreditation.request
            set state = :state, revision = :revision, started_on = :started, touched_on = :touched,
                submitted_on = :submitted, received_on = :received, more_asked_on = :moreAsked, stopped_days = :stopped,
                reminded_on = :reminded, ended_on = :ended, asked = :asked::jsonb, snapshots = :snapshots
            where id = :id and revision = :revision - 1 and number = :number and provider = :provider
                and kind = :kind and aim = :aim and reference is not distinct from :reference
            """;

    private RequestRow() {}

    static StatementSpec fill(StatementSpec statement, Request request) {
        return fill(statement, request.course())
                .param("id", request.id().value())
                .param("number", request.number().value())
                .param("provider", request.provider().value())
                .param("kind", request.kind().name())
                .param("aim", request.purpose().aim().name())
                .param("reference", request.purpose().reference(), java.sql.Types.VARCHAR)
                .param("state", request.state().name())
                .param("revision", request.revision())
                .param("asked", Stored.write(request.asked()))
                .param("snapshots", request.snapshots());
    }

    private static StatementSpec fill(StatementSpec statement, Course course) {
        return statement
                .param("started", course.startedOn())
                .param("touched", course.touchedOn())
                .param("submitted", course.submittedOn())
                .param("received", course.receivedOn())
                .param("moreAsked", course.moreAskedOn())
                .param("stopped", course.stoppedDays())
                .param("reminded", course.remindedOn())
                .param("ended", course.endedOn());
    }

    static Request read(ResultSet row, int ignored) throws SQLException {
        return new Request(
                new RequestId(row.getObject("id", UUID.class)),
                new RequestNumber(row.getString("number")),
                new ProviderId(row.getObject("provider", UUID.class)),
                RequestKind.valueOf(row.getString("kind")),
                new Purpose(Purpose.Aim.valueOf(row.getString("aim")), row.getString("reference")),
                RequestState.valueOf(row.getString("state")),
                course(row),
                Stored.texts(row.getString("asked")),
                row.getInt("snapshots"),
                row.getInt("revision"));
    }

    private static Course course(ResultSet row) throws SQLException {
        return new Course(
                row.getObject("started_on", LocalDate.class),
                row.getObject("touched_on", LocalDate.class),
                row.getObject("submitted_on", LocalDate.class),
                row.getObject("received_on", LocalDate.class),
                row.getObject("more_asked_on", LocalDate.class),
                row.getInt("stopped_days"),
                row.getObject("reminded_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class));
    }
}
