package nl.rookstopregister.attendance.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.training.SessionId;
import org.jspecify.annotations.Nullable;

/** Moments and people as the database takes and gives them. */
final class Rows {

    private Rows() {}

    static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(instantOrNull(row, column));
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /** Two columns: who, and the name with {@code _name} behind it. */
    static Actor actor(ResultSet row, String column) throws SQLException {
        return new Actor(row.getObject(column, UUID.class), row.getString(column + "_name"));
    }

    static SessionId session(ResultSet row) throws SQLException {
        return new SessionId(row.getObject("session", UUID.class));
    }

    static UUID[] ids(Collection<SessionId> sessions) {
        return sessions.stream().map(SessionId::value).toArray(UUID[]::new);
    }
}
