package nl.rookstopregister.normsetting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import nl.rookstopregister.shared.Actor;
import org.jspecify.annotations.Nullable;

/** How people and moments stand in a row. */
final class Columns {

    private Columns() {}

    static Actor actor(ResultSet row, String column) throws SQLException {
        return new Actor(row.getObject(column, UUID.class), row.getString(column + "_name"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(instantOrNone(row, column), column);
    }

    static @Nullable Instant instantOrNone(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
