package nl.rookstopregister.training.store;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.training.SessionId;
import nl.rookstopregister.training.model.TrainingSession;
import nl.rookstopregister.training.model.TrainingSession.Hours;
import nl.rookstopregister.training.model.TrainingSession.Venue;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** A session as a row, its days gathered into one column. */
final class SessionRow {

    static final String SELECT = """
            select * from (
                select session.*,
                       (select array_agg(day order by number) from training.session_day where session = session.id) as days
                from training.session) as session
            """;

    static final String INSERT = """
            insert into training.session
                (id, reference, training_name, provider, starts, ends, place, address, cents, places_left, link, revision,
                 changed_at, cancelled_because)
            values (:id, :reference, :trainingName, :provider, :starts, :ends, :place, :address, :cents, :placesLeft, :link,
                    :revision, :changedAt, :cancelledBecause)""";

    /** Only over the revision before it. */
    static final String UPDATE = """
            update training.session set
                reference = :reference, training_name = :trainingName, provider = :provider, starts = :starts, ends = :ends,
                place = :place, address = :address, cents = :cents, places_left = :placesLeft, link = :link,
                revision = :revision, changed_at = :changedAt, cancelled_because = :cancelledBecause
            where id = :id and revision = :revision - 1""";

    private SessionRow() {}

    static StatementSpec fill(StatementSpec statement, TrainingSession session) {
        return statement
                .param("id", session.id().value())
                .param("reference", session.reference())
                .param("trainingName", session.trainingName())
                .param("provider", session.provider().value())
                .param("starts", session.hours().starts())
                .param("ends", session.hours().ends())
                .param("place", session.venue().place())
                .param("address", session.venue().address())
                .param("cents", session.cents())
                .param("placesLeft", session.placesLeft())
                .param("link", session.link())
                .param("revision", session.revision())
                .param("changedAt", session.changedAt().atOffset(ZoneOffset.UTC))
                .param("cancelledBecause", session.cancelledBecause());
    }

    static TrainingSession read(ResultSet row, int number) throws SQLException {
        return new TrainingSession(
                new SessionId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                row.getString("training_name"),
                new ProviderId(row.getObject("provider", UUID.class)),
                days(row),
                new Hours(row.getObject("starts", LocalTime.class), row.getObject("ends", LocalTime.class)),
                new Venue(row.getString("place"), row.getString("address")),
                row.getLong("cents"),
                row.getObject("places_left", Integer.class),
                row.getString("link"),
                row.getInt("revision"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("cancelled_because"));
    }

    private static List<LocalDate> days(ResultSet row) throws SQLException {
        return Arrays.stream((Date[]) row.getArray("days").getArray())
                .map(Date::toLocalDate)
                .toList();
    }
}
