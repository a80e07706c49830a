package nl.rookstopregister.shortestway.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shortestway.model.Offer;
import nl.rookstopregister.shortestway.model.Picks;
import nl.rookstopregister.training.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPicks implements Picks {

    private final JdbcClient jdbc;

    JdbcPicks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SessionId> of(CoachId coach) {
        return jdbc.sql("select session from shortestway.pick where coach = :coach order by picked_at, session")
                .param("coach", coach.value())
                .query((row, _) -> new SessionId(row.getObject("session", UUID.class)))
                .list();
    }

    @Override
    public void hold(CoachId coach) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "shortestway:" + coach)
                .query((_, _) -> 1)
                .single();
    }

    @Override
    public void add(CoachId coach, List<Offer> chosen, Map<SessionId, List<LocalDate>> moved, Instant at) {
        jdbc.sql("delete from shortestway.pick_day where coach = :coach")
                .param("coach", coach.value())
                .update();
        moved.forEach((session, days) -> addDays(coach, session, days, " on conflict do nothing"));
        for (Offer offer : chosen) {
            jdbc.sql("""
                            insert into shortestway.pick (coach, session, reference, picked_at)
                            values (:coach, :session, :reference, :at)
                            """)
                    .param("coach", coach.value())
                    .param("session", offer.id().value())
                    .param("reference", offer.reference())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
            addDays(coach, offer.id(), offer.days(), "");
        }
    }

    @Override
    public boolean remove(CoachId coach, SessionId session) {
        return jdbc.sql("delete from shortestway.pick where coach = :coach and session = :session")
                        .param("coach", coach.value())
                        .param("session", session.value())
                        .update()
                > 0;
    }

    private void addDays(CoachId coach, SessionId session, List<LocalDate> days, String otherwise) {
        jdbc.sql("""
                        insert into shortestway.pick_day (coach, session, day)
                        select :coach, :session, day from unnest(:days::date[]) as each (day)""" + otherwise)
                .param("coach", coach.value())
                .param("session", session.value())
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .update();
    }
}
