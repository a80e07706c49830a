package nl.rookstopregister.attendance.store;

import static nl.rookstopregister.attendance.store.Rows.moment;

import java.time.Instant;
import java.util.Optional;
import nl.rookstopregister.attendance.model.AnsweredRequests;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAnsweredRequests implements AnsweredRequests {

    private final JdbcClient jdbc;

    JdbcAnsweredRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A lock on the key and not on a row: the first time there is none. */
    @Override
    public void hold(String client, String key) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", "attendance:" + client + ":" + key)
                .query((_, _) -> 1)
                .single();
    }

    @Override
    public Optional<Answered> find(String client, String key) {
        return jdbc.sql("""
                        select request_hash, status, answer
                        from attendance.answered_request
                        where client = :client and key = :key
                        """)
                .param("client", client)
                .param("key", key)
                .query((row, _) ->
                        new Answered(row.getBytes("request_hash"), row.getInt("status"), row.getString("answer")))
                .optional();
    }

    @Override
    public void keep(String client, String key, Answered answered, Instant at) {
        jdbc.sql("""
                        insert into attendance.answered_request (client, key, request_hash, status, answer, answered_at)
                        values (:client, :key, :hash, :status, :answer, :at)
                        """)
                .param("client", client)
                .param("key", key)
                .param("hash", answered.requestHash())
                .param("status", answered.status())
                .param("answer", answered.answer())
                .param("at", moment(at))
                .update();
    }

    @Override
    public void forgetBefore(Instant moment) {
        jdbc.sql("delete from attendance.answered_request where answered_at < :moment")
                .param("moment", moment(moment))
                .update();
    }
}
