package nl.rookstopregister;

import static org.assertj.core.api.Assertions.assertThat;

import nl.rookstopregister.support.StoryTest;
import nl.rookstopregister.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@StoryTest
class StartTest {

    @LocalServerPort
    int port;

    @Test
    void the_whole_register_starts_on_an_empty_database(@Autowired JdbcClient jdbc, @Autowired TestClock clock) {
        assertThat(port).isPositive();
        assertThat(clock.today()).hasToString("2026-11-21");
        assertThat(jdbc.sql("select count(*) from event_publication where completion_date is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
