package nl.rookstopregister.register.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of numbers without gaps: what a transaction draws, it gives back when it fails. */
@Component
class Counters {

    private final JdbcClient jdbc;

    Counters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int next(String name, int first) {
        return reserve(name, first, 1);
    }

    /** The first of so many numbers in a row. */
    int reserve(String name, int first, int count) {
        return jdbc.sql("""
                        insert into register.counter as counter (name, last) values (:name, :first + :count - 1)
                        on conflict (name) do update set last = counter.last + :count
                        returning last - :count + 1""")
                .param("name", name)
                .param("first", first)
                .param("count", count)
                .query(Integer.class)
                .single();
    }
}
