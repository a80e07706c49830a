package nl.rookstopregister.accreditation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.model.review.Objection;
import nl.rookstopregister.accreditation.model.review.ObjectionId;
import nl.rookstopregister.accreditation.model.review.ReviewId;
import nl.rookstopregister.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Objections; the database refuses a late one, and who has a conflict of interest settling it. */
final class ObjectionRows {

    private final JdbcClient jdbc;

    ObjectionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param where on {@code :value}, an identifier */
    List<Objection> find(String where, UUID value) {
        return jdbc.sql("""
                        select id, request, ruling, review, filed_on, grounds, adjourned_for, upheld, settled_on,
                            settled_ground
                        from accreditation.objection
                        where %s
                        order by filed_on
                        """.formatted(where))
                .param("value", value)
                .query(ObjectionRows::read)
                .list();
    }

    void add(Objection objection, Actor by) {
        jdbc.sql("""
                        insert into accreditation.objection
                            (id, request, ruling, review, filed_on, filed_by, filed_by_name, grounds)
                        values (:id, :request, :ruling, :review, :filedOn, :account, :name, :grounds)
                        """)
                .param("id", objection.id().value())
                .param("request", objection.request().value())
                .param("ruling", objection.ruling())
                .param("review", objection.review().value())
                .param("filedOn", objection.filedOn())
                .param("account", by.account())
                .param("name", by.name())
                .param("grounds", objection.grounds())
                .update();
    }

    void save(Objection objection, Actor by) {
        Objection.Settled settled = objection.settled();
        jdbc.sql("""
                        update accreditation.objection
                        set adjourned_for = :adjourned, upheld = :upheld, settled_on = :on, settled_ground = :ground,
                            settled_by = :account, settled_by_name = :name
                        where id = :id and upheld is null
                        """)
                .param("id", objection.id().value())
                .param("adjourned", objection.adjournedFor())
                .param("upheld", settled == null ? null : settled.upheld())
                .param("on", settled == null ? null : settled.on())
                .param("ground", settled == null ? null : settled.ground())
                .param("account", settled == null ? null : by.account())
                .param("name", settled == null ? null : by.name())
                .update();
    }

    private static Objection read(ResultSet row, int ignored) throws SQLException {
        return new Objection(
                new ObjectionId(row.getObject("id", UUID.class)),
                new RequestId(row.getObject("request", UUID.class)),
                row.getString("ruling"),
                row.getObject("filed_on", LocalDate.class),
                row.getString("grounds"),
                row.getString("adjourned_for"),
                new ReviewId(row.getObject("review", UUID.class)),
                settled(row));
    }

    private static Objection.@Nullable Settled settled(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("settled_on", LocalDate.class);
        return on == null ? null : new Objection.Settled(row.getBoolean("upheld"), on, row.getString("settled_ground"));
    }
}
