package nl.rookstopregister.accounts.store;

import static nl.rookstopregister.accounts.store.Moments.moment;

import java.time.Instant;
import java.time.OffsetDateTime;
import nl.rookstopregister.accounts.model.Tries;
import nl.rookstopregister.accounts.model.TryBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTryBook implements TryBook {

    private final JdbcClient jdbc;

    JdbcTryBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Tries hold(String subject) {
        jdbc.sql("insert into accounts.sign_in_tries values (:subject, 0, 'epoch') on conflict do nothing")
                .param("subject", subject)
                .update();
        return jdbc.sql("select failures, last_at from accounts.sign_in_tries where subject = :subject for update")
                .param("subject", subject)
                .query((row, number) -> new Tries(
                        row.getInt("failures"),
                        row.getObject("last_at", OffsetDateTime.class).toInstant()))
                .single();
    }

    @Override
    public void keep(String subject, Tries tries) {
        jdbc.sql("update accounts.sign_in_tries set failures = :failures, last_at = :last where subject = :subject")
                .param("failures", tries.failures())
                .param("last", moment(tries.last()))
                .param("subject", subject)
                .update();
    }

    @Override
    public void forget(String subject) {
        jdbc.sql("delete from accounts.sign_in_tries where subject = :subject")
                .param("subject", subject)
                .update();
    }

    @Override
    public void forgetBefore(Instant moment) {
        // Rows that somebody holds are not old.
        jdbc.sql("""
                delete from accounts.sign_in_tries where subject in (
                    select subject from accounts.sign_in_tries where last_at < :moment for update skip locked)
                """).param("moment", moment(moment)).update();
    }
}
