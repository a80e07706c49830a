package nl.rookstopregister.correspondence.store;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.correspondence.model.KeptMail;
import nl.rookstopregister.correspondence.model.KeptMails;
import nl.rookstopregister.correspondence.model.MailId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcKeptMails implements KeptMails {

    private final JdbcClient jdbc;

    JdbcKeptMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<KeptMail> find(MailId id) {
        return jdbc.sql("select * from correspondence.mail where id = :id")
                .param("id", id.value())
                .query((row, _) -> MailRow.kept(row, row.getString("link")))
                .optional();
    }

    @Override
    public List<KeptMail> onPaper() {
        return jdbc.sql("select * from correspondence.mail where state = 'ON_PAPER' order by queued_at, id")
                .query((row, _) -> MailRow.kept(row, null))
                .list();
    }

    @Override
    public List<KeptMail> page(int from, int size) {
        return jdbc.sql("select * from correspondence.mail order by queued_at desc, id offset :from limit :size")
                .param("from", from)
                .param("size", size)
                .query((row, _) -> MailRow.kept(row, null))
                .list();
    }

    @Override
    public long count() {
        return jdbc.sql("select count(*) from correspondence.mail")
                .query(Long.class)
                .single();
    }

    @Override
    public long countNeedingEyes() {
        return jdbc.sql("""
                        select count(*) from correspondence.mail
                        where state in ('REFUSED', 'GIVEN_UP', 'UNCERTAIN', 'BOUNCED')
                        """).query(Long.class).single();
    }
}
