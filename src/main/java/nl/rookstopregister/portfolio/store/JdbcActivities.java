package nl.rookstopregister.portfolio.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.rookstopregister.portfolio.ActivityCategory;
import nl.rookstopregister.portfolio.model.Activities;
import nl.rookstopregister.portfolio.model.Activity;
import nl.rookstopregister.portfolio.model.ActivityId;
import nl.rookstopregister.portfolio.model.PointsLine;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcActivities implements Activities {

    private static final String SELECT = """
            select id, coach, name, category, on_day, points, accredited, proof, added_at, added_by, added_by_name
            from portfolio.activity
            """;

    private final JdbcClient jdbc;

    JdbcActivities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Activity activity) {
        jdbc.sql("""
                        insert into portfolio.activity (id, coach, name, category, on_day, points, accredited, proof,
                            added_at, added_by, added_by_name)
                        values (:id, :coach, :name, :category, :on, :points, :accredited, :proof, :at, :by, :byName)
                        """)
                .param("id", activity.id().value())
                .param("coach", activity.coach().value())
                .param("name", activity.asked().name())
                .param("category", activity.asked().category().name())
                .param("on", activity.asked().on())
                .param("points", activity.asked().points())
                .param("accredited", activity.asked().accredited())
                .param("proof", activity.proof().toArray(UUID[]::new))
                .param("at", activity.at().atOffset(ZoneOffset.UTC))
                .param("by", activity.by().account())
                .param("byName", activity.by().name())
                .update();
    }

    @Override
    public boolean add(PointsLine line) {
        return jdbc.sql("""
                                insert into portfolio.points_line (activity, ordinal, kind, points, accredited, reason,
                                    noted_at, noted_by, noted_by_name)
                                select :activity, :ordinal, :kind, :points, :accredited, :reason, :at, :by, :byName
                                where :ordinal = 1 + (
                                    select count(*) from portfolio.points_line where activity = :activity)
                                on conflict on constraint points_line_once do nothing
                                """)
                        .param("activity", line.activity().value())
                        .param("ordinal", line.ordinal())
                        .param("kind", line.kind().name())
                        .param("points", line.points())
                        .param("accredited", line.accredited())
                        .param("reason", line.reason())
                        .param("at", line.at().atOffset(ZoneOffset.UTC))
                        .param("by", line.by().account())
                        .param("byName", line.by().name())
                        .update()
                == 1;
    }

    @Override
    public Optional<Activity> find(ActivityId id) {
        return whole(jdbc.sql(SELECT + "where id = :id")
                        .param("id", id.value())
                        .query(JdbcActivities::activity)
                        .list())
                .stream()
                .findFirst();
    }

    @Override
    public Map<CoachId, List<Activity>> of(Collection<CoachId> coaches) {
        return whole(jdbc.sql(SELECT + "where coach = any(:coaches) order by on_day desc, added_at desc, id")
                        .param("coaches", coaches.stream().map(CoachId::value).toArray(UUID[]::new))
                        .query(JdbcActivities::activity)
                        .list())
                .stream()
                .collect(Collectors.groupingBy(Activity::coach));
    }

    @Override
    public List<Activity> waiting() {
        return jdbc.sql(SELECT + """
                        where not exists (select from portfolio.points_line where activity = activity.id)
                        order by added_at, id
                        """).query(JdbcActivities::activity).list();
    }

    @Override
    public List<Activity> judged(int atMost) {
        return whole(jdbc.sql(SELECT + """
                        join (select activity, max(noted_at) as last from portfolio.points_line
                              where kind <> 'WITHDRAWN' group by activity) as said on said.activity = activity.id
                        order by said.last desc, activity.id limit :most
                        """)
                .param("most", atMost)
                .query(JdbcActivities::activity)
                .list());
    }

    private List<Activity> whole(List<Activity> activities) {
        Map<ActivityId, List<PointsLine>> lines = jdbc
                .sql("""
                        select activity, ordinal, kind, points, accredited, reason, noted_at, noted_by, noted_by_name
                        from portfolio.points_line where activity = any(:activities) order by activity, ordinal
                        """)
                .param(
                        "activities",
                        activities.stream().map(each -> each.id().value()).toArray(UUID[]::new))
                .query(JdbcActivities::line)
                .stream()
                .collect(Collectors.groupingBy(PointsLine::activity));
        return activities.stream()
                .map(each -> new Activity(
                        each.id(),
                        each.coach(),
                        each.asked(),
                        each.proof(),
                        each.at(),
                        each.by(),
                        lines.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private static Activity activity(ResultSet row, int ignored) throws SQLException {
        return new Activity(
                new ActivityId(row.getObject("id", UUID.class)),
                new CoachId(row.getObject("coach", UUID.class)),
                new Activity.Asked(
                        row.getString("name"),
                        ActivityCategory.valueOf(row.getString("category")),
                        row.getObject("on_day", LocalDate.class),
                        row.getInt("points"),
                        row.getBoolean("accredited")),
                Arrays.asList((UUID[]) row.getArray("proof").getArray()),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                new Actor(row.getObject("added_by", UUID.class), row.getString("added_by_name")),
                List.of());
    }

    private static PointsLine line(ResultSet row, int ignored) throws SQLException {
        return new PointsLine(
                new ActivityId(row.getObject("activity", UUID.class)),
                row.getInt("ordinal"),
                PointsLine.Kind.valueOf(row.getString("kind")),
                row.getInt("points"),
                row.getBoolean("accredited"),
                row.getString("reason"),
                row.getObject("noted_at", OffsetDateTime.class).toInstant(),
                new Actor(row.getObject("noted_by", UUID.class), row.getString("noted_by_name")));
    }
}
