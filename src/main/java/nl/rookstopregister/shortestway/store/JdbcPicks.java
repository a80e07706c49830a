package nl.rookstopregister.shortestway.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.PersonRecords;
import nl.rookstopregister.shortestway.model.Offer;
import nl.rookstopregister.shortestway.model.Picks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPicks implements Picks {

    private final JdbcClient jdbc;
    private final PersonRecords records;

    JdbcPicks(JdbcClient jdbc, PersonRecords records) {
        this.jdbc = jdbc;
        this.records = records;
    }

    @Override
    public List<UUID> of(CoachId coach) {
        return jdbc.sql("""
                        select chosen from shortestway.pick where coach = any(:records)
                        group by chosen order by min(picked_at), chosen
                        """)
                .param("records", records.keys(coach))
                .query((row, _) -> row.getObject("chosen", UUID.class))
                .list();
    }

    @Override
    public void hold(CoachId coach) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "shortestway:" + records.leading(coach))
                .query((_, _) -> 1)
                .single();
    }

    @Override
    public void add(CoachId coach, List<Offer> chosen, Map<UUID, List<LocalDate>> moved, Instant at) {
        jdbc.sql("delete from shortestway.pick_day where coach = any(:records)")
                .param("records", records.keys(coach))
                .update();
        moved.forEach((id, days) -> addDays(coach, id, days, " on conflict do nothing"));
        for (Offer offer : chosen) {
            jdbc.sql("""
                            insert into shortestway.pick (coach, chosen, reference, picked_at)
                            values (:coach, :chosen, :reference, :at)
                            """)
                    .param("coach", coach.value())
                    .param("chosen", offer.id())
                    .param("reference", offer.reference())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
            addDays(coach, offer.id(), offer.days(), "");
        }
    }

    @Override
    public boolean remove(CoachId coach, UUID chosen) {
        return jdbc.sql("delete from shortestway.pick where coach = any(:records) and chosen = :chosen")
                        .param("records", records.keys(coach))
                        .param("chosen", chosen)
                        .update()
                > 0;
    }

    /** Under the record for which it was chosen. */
    private void addDays(CoachId coach, UUID chosen, List<LocalDate> days, String otherwise) {
        jdbc.sql("""
                        insert into shortestway.pick_day (coach, chosen, day)
                        select pick.coach, pick.chosen, day
                        from shortestway.pick, unnest(:days::date[]) as each (day)
                        where pick.coach = any(:records) and pick.chosen = :chosen""" + otherwise)
                .param("records", records.keys(coach))
                .param("chosen", chosen)
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .update();
    }
}
