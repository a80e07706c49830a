package nl.rookstopregister.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * One PostgreSQL for the whole test run, started by the first test that needs it, with an empty database for every
 * Spring context: cached contexts go on living and must not pick up each other's jobs and events.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final class Server {
        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** An empty database of its own for whoever asks. */
    public static DataSource empty() {
        String name = "register_" + COUNT.incrementAndGet();
        JdbcClient.create(Server.INSTANCE.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        return new DriverManagerDataSource(Server.INSTANCE.getJdbcUrl("postgres", name));
    }

    @Bean
    DataSource dataSource() {
        return empty();
    }
}
