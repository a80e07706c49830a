package nl.rookstopregister.merging.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.rookstopregister.merging.model.DifferentPeople;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDifferentPeople implements DifferentPeople {

    private static final String PAIR = "one = least(:one, :other) and other = greatest(:one, :other)";

    private final JdbcClient jdbc;

    JdbcDifferentPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void say(CoachId one, CoachId other, Said said) {
        jdbc.sql("""
                        insert into merging.different_people (one, other, reason, said_by, said_by_name, said_at)
                        values (least(:one, :other), greatest(:one, :other), :reason, :by, :byName, :at)
                        on conflict on constraint different_people_said_once do nothing
                        """)
                .param("one", one.value())
                .param("other", other.value())
                .param("reason", said.reason())
                .param("by", said.by().account())
                .param("byName", said.by().name())
                .param("at", said.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void forget(CoachId one, CoachId other) {
        jdbc.sql("delete from merging.different_people where " + PAIR)
                .param("one", one.value())
                .param("other", other.value())
                .update();
    }

    @Override
    public Optional<Said> said(CoachId one, CoachId other) {
        return jdbc.sql("select reason, said_by, said_by_name, said_at from merging.different_people where " + PAIR)
                .param("one", one.value())
                .param("other", other.value())
                .query((row, _) -> new Said(
                        new Actor(row.getObject("said_by", UUID.class), row.getString("said_by_name")),
                        row.getObject("said_at", OffsetDateTime.class).toInstant(),
                        row.getString("reason")))
                .optional();
    }

    @Override
    public Map<CoachId, Set<CoachId>> all() {
        Map<CoachId, Set<CoachId>> all = new HashMap<>();
        jdbc.sql("select one, other from merging.different_people").query(row -> {
            CoachId one = new CoachId(row.getObject("one", UUID.class));
            CoachId other = new CoachId(row.getObject("other", UUID.class));
            all.computeIfAbsent(one, _ -> new HashSet<>()).add(other);
            all.computeIfAbsent(other, _ -> new HashSet<>()).add(one);
        });
        return all;
    }
}
