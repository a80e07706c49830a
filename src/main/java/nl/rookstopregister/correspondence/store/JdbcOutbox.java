package nl.rookstopregister.correspondence.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.correspondence.model.MailId;
import nl.rookstopregister.correspondence.model.MailState;
import nl.rookstopregister.correspondence.model.Outbox;
import nl.rookstopregister.correspondence.model.OutgoingMail;
import nl.rookstopregister.shared.CoachId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcOutbox implements Outbox {

    private final JdbcClient jdbc;

    JdbcOutbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(NewMail mail) {
        return jdbc.sql("""
                                insert into correspondence.mail
                                    (id, once, recipient, language, subject, body, link, link_words, coach, state,
                                     queued_at, due_at)
                                values
                                    (:id, :once, :to, :language, :subject, :body, :link, :linkWords, :coach, :state,
                                     :queuedAt, :queuedAt)
                                on conflict on constraint mail_is_sent_once do nothing
                                """)
                        .param("id", mail.id().value())
                        .param("once", mail.once())
                        .param("to", mail.to())
                        .param("language", mail.text().language().name())
                        .param("subject", mail.text().subject())
                        .param("body", mail.text().body())
                        .param("link", mail.text().link())
                        .param("linkWords", mail.text().linkWords())
                        .param(
                                "coach",
                                mail.coach() == null ? null : mail.coach().value())
                        .param("state", mail.state().name())
                        .param("queuedAt", moment(mail.queuedAt()))
                        .update()
                > 0;
    }

    @Override
    public Optional<OutgoingMail> claim(Instant now) {
        return jdbc.sql("""
                        update correspondence.mail
                        set state = 'SENDING', claimed_at = :now, attempts = attempts + 1
                        where id = (
                            select id from correspondence.mail
                            where state = 'WAITING' and due_at <= :now
                            order by due_at
                            limit 1
                            for update skip locked)
                        returning id, recipient, language, subject, body, link, link_words, attempts
                        """)
                .param("now", moment(now))
                .query((row, _) -> new OutgoingMail(
                        new MailId(row.getObject("id", UUID.class)),
                        row.getString("recipient"),
                        MailRow.text(row, row.getString("link")),
                        row.getInt("attempts")))
                .optional();
    }

    @Override
    public void markSent(MailId id, Instant at) {
        jdbc.sql("""
                        update correspondence.mail
                        set state = 'SENT', sent_at = :at, link = null, last_answer = null
                        where id = :id and state = 'SENDING'
                        """).param("at", moment(at)).param("id", id.value()).update();
    }

    @Override
    public void markWaiting(MailId id, Instant until, String answer) {
        jdbc.sql("""
                        update correspondence.mail
                        set state = 'WAITING', due_at = :until, last_answer = :answer
                        where id = :id and state = 'SENDING'
                        """)
                .param("until", moment(until))
                .param("answer", answer)
                .param("id", id.value())
                .update();
    }

    @Override
    public void mark(MailId id, MailState state, String answer) {
        jdbc.sql("update correspondence.mail set state = :state, last_answer = :answer where id = :id")
                .param("state", state.name())
                .param("answer", answer)
                .param("id", id.value())
                .update();
    }

    @Override
    public int markAbandoned(Instant claimedBefore, String answer) {
        return jdbc.sql("""
                        update correspondence.mail set state = 'UNCERTAIN', last_answer = :answer
                        where state = 'SENDING' and claimed_at < :before
                        """)
                .param("answer", answer)
                .param("before", moment(claimedBefore))
                .update();
    }

    @Override
    public boolean sendAgain(MailId id, Instant now) {
        return jdbc.sql("""
                                update correspondence.mail
                                set state = 'WAITING', due_at = :now, attempts = 0, sent_at = null, last_answer = null
                                where id = :id and state in ('KEPT', 'REFUSED', 'GIVEN_UP', 'UNCERTAIN')
                                """).param("now", moment(now)).param("id", id.value()).update() > 0;
    }

    @Override
    public void withhold(CoachId coach, String why) {
        jdbc.sql("""
                        update correspondence.mail set state = 'WITHHELD', last_answer = :why
                        where coach = :coach and state in ('WAITING', 'ON_PAPER')
                        """).param("why", why).param("coach", coach.value()).update();
    }

    @Override
    public boolean markPosted(MailId id, Instant at, String officer) {
        return jdbc.sql("""
                                update correspondence.mail set state = 'POSTED', sent_at = :at, last_answer = :officer
                                where id = :id and state = 'ON_PAPER'
                                """)
                        .param("at", moment(at))
                        .param("officer", officer)
                        .param("id", id.value())
                        .update()
                > 0;
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
