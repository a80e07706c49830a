package nl.rookstopregister.portfolio.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.portfolio.model.HandedIn;
import nl.rookstopregister.portfolio.model.HandedInFiles;
import nl.rookstopregister.portfolio.model.TypedRow;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.PersonRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcHandedInFiles implements HandedInFiles {

    private static final int FORMAT = 1;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final PersonRecords records;

    JdbcHandedInFiles(JdbcClient jdbc, PersonRecords records) {
        this.jdbc = jdbc;
        this.records = records;
    }

    @Override
    public void put(HandedIn file) {
        jdbc.sql("""
                        insert into portfolio.handed_in (coach, id, name, format, rows, handed_in_at)
                        values (:coach, :id, :name, :format, :rows::jsonb, :at)
                        on conflict on constraint one_file_of_a_coach do update
                        set id = excluded.id, name = excluded.name, format = excluded.format, rows = excluded.rows,
                            handed_in_at = excluded.handed_in_at
                        """)
                .param("coach", file.coach().value())
                .param("id", file.id())
                .param("name", file.name())
                .param("format", FORMAT)
                .param("rows", JSON.writeValueAsString(file.rows()))
                .param("at", file.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<HandedIn> of(CoachId coach) {
        return jdbc.sql("""
                        select id, name, format, rows, handed_in_at from portfolio.handed_in
                        where coach = any(:records) order by handed_in_at desc, id limit 1
                        """)
                .param("records", records.keys(coach))
                .query((row, _) -> file(row, coach))
                .optional();
    }

    @Override
    public boolean take(CoachId coach, UUID id) {
        return jdbc.sql("delete from portfolio.handed_in where coach = any(:records) and id = :id")
                        .param("records", records.keys(coach))
                        .param("id", id)
                        .update()
                == 1;
    }

    @Override
    public int forgetBefore(Instant moment) {
        return jdbc.sql("delete from portfolio.handed_in where handed_in_at < :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static HandedIn file(ResultSet row, CoachId coach) throws SQLException {
        if (row.getInt("format") != FORMAT) {
            throw new IllegalStateException("Rows in format " + row.getInt("format") + " are not known here");
        }
        return new HandedIn(
                row.getObject("id", UUID.class),
                coach,
                row.getString("name"),
                JSON.readValue(row.getString("rows"), new TypeReference<List<TypedRow>>() {}),
                row.getObject("handed_in_at", OffsetDateTime.class).toInstant());
    }
}
