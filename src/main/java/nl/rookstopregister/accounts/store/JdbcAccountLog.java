package nl.rookstopregister.accounts.store;

import static nl.rookstopregister.accounts.store.Moments.moment;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.model.AccountLog;
import nl.rookstopregister.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAccountLog implements AccountLog {

    private final JdbcClient jdbc;

    JdbcAccountLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(AccountId account, Line line) {
        jdbc.sql("""
                insert into accounts.account_log (account, at, by_id, by_name, what, detail)
                values (:account, :at, :by, :name, :what, :detail)
                """)
                .param("account", account.value())
                .param("at", moment(line.at()))
                .param("by", line.by().account())
                .param("name", line.by().name())
                .param("what", line.what())
                .param("detail", line.detail())
                .update();
    }

    @Override
    public List<Line> of(AccountId account, int atMost) {
        return jdbc.sql("""
                select at, by_id, by_name, what, detail from accounts.account_log
                where account = :account order by id desc limit :most
                """)
                .param("account", account.value())
                .param("most", atMost)
                .query((row, number) -> new Line(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new Actor(row.getObject("by_id", UUID.class), row.getString("by_name")),
                        row.getString("what"),
                        row.getString("detail")))
                .list();
    }
}
