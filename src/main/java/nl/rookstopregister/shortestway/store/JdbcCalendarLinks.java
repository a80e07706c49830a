package nl.rookstopregister.shortestway.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.PersonRecords;
import nl.rookstopregister.shortestway.model.CalendarLinks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCalendarLinks implements CalendarLinks {

    private final JdbcClient jdbc;
    private final PersonRecords records;

    JdbcCalendarLinks(JdbcClient jdbc, PersonRecords records) {
        this.jdbc = jdbc;
        this.records = records;
    }

    @Override
    public Optional<String> of(CoachId coach) {
        return jdbc.sql("""
                        select word from shortestway.calendar_link where coach = any(:records)
                        order by made_at desc, word limit 1
                        """)
                .param("records", records.keys(coach))
                .query(String.class)
                .optional();
    }

    @Override
    public Optional<CoachId> coach(String word) {
        return jdbc.sql("select coach from shortestway.calendar_link where word = :word")
                .param("word", word)
                .query((row, _) -> new CoachId(row.getObject("coach", UUID.class)))
                .optional();
    }

    @Override
    public void put(CoachId coach, String word, Instant at) {
        remove(coach);
        jdbc.sql("""
                        insert into shortestway.calendar_link (coach, word, made_at) values (:coach, :word, :at)
                        on conflict (coach) do update set word = excluded.word, made_at = excluded.made_at
                        """)
                .param("coach", coach.value())
                .param("word", word)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void remove(CoachId coach) {
        jdbc.sql("delete from shortestway.calendar_link where coach = any(:records)")
                .param("records", records.keys(coach))
                .update();
    }
}
