package nl.rookstopregister.demonstration;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers in the database whether the register was filled with invented people. */
@Repository
class JdbcFilling {

    private final JdbcClient jdbc;

    JdbcFilling(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isDone() {
        return jdbc.sql("select exists (select from demonstration.filling)")
                .query(Boolean.class)
                .single();
    }

    /** Two nodes that start at once do not fill the register twice: the second waits, and then sees the first one's. */
    void waitForOthers() {
        jdbc.sql("lock table demonstration.filling in exclusive mode").update();
    }

    void done(int coaches, Instant now) {
        jdbc.sql("insert into demonstration.filling (coaches, filled_at) values (:coaches, :now)")
                .param("coaches", coaches)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
