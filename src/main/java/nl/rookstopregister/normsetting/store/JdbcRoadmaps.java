package nl.rookstopregister.normsetting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import nl.rookstopregister.normsetting.model.Roadmap;
import nl.rookstopregister.normsetting.model.Roadmaps;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRoadmaps implements Roadmaps {

    private final JdbcClient jdbc;

    JdbcRoadmaps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Roadmap of(UUID draft) {
        boolean shown = jdbc.sql("select exists (select from normsetting.shown_roadmap where draft = :draft)")
                .param("draft", draft)
                .query(Boolean.class)
                .single();
        return new Roadmap(
                shown,
                jdbc.sql("select * from normsetting.roadmap_step where draft = :draft order by planned, what, id")
                        .param("draft", draft)
                        .query(JdbcRoadmaps::step)
                        .list());
    }

    @Override
    public void add(UUID draft, Roadmap.Step step) {
        jdbc.sql("""
                        insert into normsetting.roadmap_step (id, draft, what, by_whom, planned, done)
                        values (:id, :draft, :what, :by, :planned, :done)
                        """)
                .param("id", step.id())
                .param("draft", draft)
                .param("what", step.what())
                .param("by", step.by())
                .param("planned", step.planned())
                .param("done", step.done())
                .update();
    }

    @Override
    public void mark(UUID draft, UUID step, @Nullable LocalDate done) {
        jdbc.sql("update normsetting.roadmap_step set done = :done where draft = :draft and id = :id")
                .param("done", done)
                .param("draft", draft)
                .param("id", step)
                .update();
    }

    @Override
    public void remove(UUID draft, UUID step) {
        jdbc.sql("delete from normsetting.roadmap_step where draft = :draft and id = :id")
                .param("draft", draft)
                .param("id", step)
                .update();
    }

    @Override
    public void show(UUID draft, boolean shown) {
        String sql = shown
                ? "insert into normsetting.shown_roadmap (draft) values (:draft) on conflict do nothing"
                : "delete from normsetting.shown_roadmap where draft = :draft";
        jdbc.sql(sql).param("draft", draft).update();
    }

    private static Roadmap.Step step(ResultSet row, int ignored) throws SQLException {
        return new Roadmap.Step(
                row.getObject("id", UUID.class),
                row.getString("what"),
                row.getString("by_whom"),
                row.getObject("planned", LocalDate.class),
                row.getObject("done", LocalDate.class));
    }
}
