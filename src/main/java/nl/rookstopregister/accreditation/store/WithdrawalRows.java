package nl.rookstopregister.accreditation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.rookstopregister.accreditation.model.review.WithdrawalProposal;
import nl.rookstopregister.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Proposals to withdraw what was granted. */
final class WithdrawalRows {

    private final JdbcClient jdbc;

    WithdrawalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(WithdrawalProposal proposal, Instant at) {
        jdbc.sql("""
                        insert into accreditation.withdrawal
                            (id, ruling, from_day, ground, hearing, proposed_by, proposed_by_name, proposed_at)
                        values (:id, :ruling, :from, :ground, :hearing, :account, :name, :at)
                        """)
                .param("id", proposal.id())
                .param("ruling", proposal.ruling())
                .param("from", proposal.from())
                .param("ground", proposal.ground())
                .param("hearing", proposal.hearing())
                .param("account", proposal.by().account())
                .param("name", proposal.by().name())
                .param("at", Stored.moment(at))
                .update();
    }

    boolean settle(WithdrawalProposal proposal, boolean confirmed, Actor by, Instant at) {
        return jdbc.sql("""
                        update accreditation.withdrawal
                        set confirmed = :confirmed, settled_by = :account, settled_by_name = :name, settled_at = :at
                        where id = :id and confirmed is null
                        """)
                        .param("id", proposal.id())
                        .param("confirmed", confirmed)
                        .param("account", by.account())
                        .param("name", by.name())
                        .param("at", Stored.moment(at))
                        .update()
                == 1;
    }

    List<WithdrawalProposal> open() {
        return jdbc.sql("""
                        select id, ruling, from_day, ground, hearing, proposed_by, proposed_by_name
                        from accreditation.withdrawal
                        where confirmed is null
                        order by proposed_at
                        """).query(WithdrawalRows::read).list();
    }

    private static WithdrawalProposal read(ResultSet row, int ignored) throws SQLException {
        return new WithdrawalProposal(
                row.getObject("id", UUID.class),
                row.getString("ruling"),
                row.getObject("from_day", LocalDate.class),
                row.getString("ground"),
                row.getString("hearing"),
                new Actor(row.getObject("proposed_by", UUID.class), row.getString("proposed_by_name")));
    }
}
