package nl.rookstopregister.portfolio.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.rookstopregister.portfolio.model.EntryId;
import nl.rookstopregister.portfolio.model.Guidance;
import nl.rookstopregister.portfolio.model.HourEntry;
import nl.rookstopregister.portfolio.model.Way;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;

/** How a version of an entry of hours is read back from its row. */
final class HourRow {

    static final String COLUMNS = """
            coach, entry, version, state, lower(days) as first_day, upper(days) - 1 as last_day, intervention, way,
            clients, minutes, source, noted_at, noted_by, noted_by_name
            """;

    private HourRow() {}

    static HourEntry entry(ResultSet row, int ignored) throws SQLException {
        return new HourEntry(
                new EntryId(row.getObject("entry", UUID.class)),
                new CoachId(row.getObject("coach", UUID.class)),
                row.getInt("version"),
                HourEntry.State.valueOf(row.getString("state")),
                new Guidance(
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getString("intervention"),
                        Way.valueOf(row.getString("way")),
                        row.getInt("clients"),
                        row.getInt("minutes")),
                HourEntry.Source.valueOf(row.getString("source")),
                row.getObject("noted_at", OffsetDateTime.class).toInstant(),
                new Actor(row.getObject("noted_by", UUID.class), row.getString("noted_by_name")));
    }
}
