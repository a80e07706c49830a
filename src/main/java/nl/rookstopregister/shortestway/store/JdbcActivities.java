package nl.rookstopregister.shortestway.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.rookstopregister.portfolio.ActivityCategory;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.PersonRecords;
import nl.rookstopregister.shortestway.model.Activities;
import nl.rookstopregister.shortestway.model.ActivityOffer;
import nl.rookstopregister.shortestway.model.ActivityOffer.Effort;
import nl.rookstopregister.shortestway.model.ActivityOffer.Stage;
import nl.rookstopregister.shortestway.model.ActivityOffer.Worth;
import nl.rookstopregister.shortestway.model.PlannedActivity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository("shortestWayActivities")
class JdbcActivities implements Activities {

    private final JdbcClient jdbc;
    private final PersonRecords records;

    JdbcActivities(JdbcClient jdbc, PersonRecords records) {
        this.jdbc = jdbc;
        this.records = records;
    }

    @Override
    public List<PlannedActivity> of(CoachId coach) {
        return jdbc.sql("""
                        select * from (
                            select distinct on (id) * from shortestway.activity where coach = any(:records)
                            order by id, kept_at) as each
                        order by kept_at, id
                        """)
                .param("records", records.keys(coach))
                .query((row, _) -> activity(row))
                .list();
    }

    @Override
    public void keep(CoachId coach, PlannedActivity activity) {
        ActivityOffer offer = activity.offer();
        jdbc.sql("""
                        insert into shortestway.activity (coach, id, name, category, last_day, points, accredited,
                            days, hours, cents, kilometres, kept_at, handed_in)
                        values (:coach, :id, :name, :category, :lastDay, :points, :accredited,
                            :days, :hours, :cents, :kilometres, :at, :handedIn)
                        on conflict on constraint activity_key do nothing
                        """)
                .param("coach", coach.value())
                .param("id", offer.id())
                .param("name", offer.name())
                .param("category", offer.category().name())
                .param("lastDay", offer.lastDay())
                .param("points", offer.points())
                .param("accredited", offer.worth().accredited())
                .param("days", offer.effort().days())
                .param("hours", offer.effort().hours())
                .param("cents", offer.cents())
                .param("kilometres", offer.kilometres())
                .param("at", activity.at().atOffset(ZoneOffset.UTC))
                .param("handedIn", activity.handedIn())
                .update();
    }

    @Override
    public void handedIn(CoachId coach, UUID id, UUID activity) {
        jdbc.sql("update shortestway.activity set handed_in = :activity where coach = any(:records) and id = :id")
                .param("activity", activity)
                .param("records", records.keys(coach))
                .param("id", id)
                .update();
    }

    @Override
    public boolean remove(CoachId coach, UUID id) {
        return jdbc.sql("delete from shortestway.activity where coach = any(:records) and id = :id")
                        .param("records", records.keys(coach))
                        .param("id", id)
                        .update()
                > 0;
    }

    private static PlannedActivity activity(ResultSet row) throws SQLException {
        return new PlannedActivity(
                new ActivityOffer(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        ActivityCategory.valueOf(row.getString("category")),
                        row.getObject("last_day", LocalDate.class),
                        new Worth(row.getInt("points"), row.getBoolean("accredited")),
                        new Effort(
                                row.getInt("days"),
                                row.getInt("hours"),
                                row.getLong("cents"),
                                row.getInt("kilometres")),
                        Stage.TO_DO),
                row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                row.getObject("handed_in", UUID.class));
    }
}
