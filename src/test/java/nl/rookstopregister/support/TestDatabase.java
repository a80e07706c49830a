package nl.rookstopregister.support;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.rookstopregister.database.DatabaseAddress;
import nl.rookstopregister.database.DatabaseRefused;
import nl.rookstopregister.database.EmbeddedDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * One PostgreSQL for the whole test run, started by the first test that needs it, with an empty database for every
 * Spring context: cached contexts go on living and must not pick up each other's jobs and events.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    private static final int TEST_RUNS_AT_ONCE = 4;
    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final class Server {
        static final EmbeddedDatabase INSTANCE = start(1);

        /** Kept between runs, because making one costs seconds; another folder when another run uses it now. */
        private static EmbeddedDatabase start(int run) {
            try {
                EmbeddedDatabase database = EmbeddedDatabase.start(
                        Path.of("target", "test-database-" + run),
                        List.of("fsync=off", "synchronous_commit=off", "max_connections=200"));
                // After the contexts of all tests have closed; before, their jobs would wait for it in vain.
                SpringApplication.getShutdownHandlers().add(database::close);
                return database;
            } catch (DatabaseRefused e) {
                if (run == TEST_RUNS_AT_ONCE) {
                    throw e;
                }
                return start(run + 1);
            }
        }
    }

    /** An empty database of its own for whoever asks, as the role that owns it. */
    public static DriverManagerDataSource empty() {
        String name = "register_" + COUNT.incrementAndGet();
        JdbcClient operator = JdbcClient.create(source(Server.INSTANCE.operator()));
        operator.sql("drop database if exists " + name + " with (force)").update();
        operator.sql("create database " + name + " owner rookstopregister").update();
        DriverManagerDataSource source = source(Server.INSTANCE.address());
        source.setUrl(Server.INSTANCE.address().url().replaceAll("/rookstopregister$", "/" + name));
        return source;
    }

    private static DriverManagerDataSource source(DatabaseAddress address) {
        return new DriverManagerDataSource(address.url(), address.user(), address.password());
    }

    /** Only the address, so that tests run on the pool that the register runs on. */
    @Bean
    DynamicPropertyRegistrar databaseAddress() {
        DriverManagerDataSource database = empty();
        return registry -> {
            registry.add("spring.datasource.url", database::getUrl);
            registry.add("spring.datasource.username", database::getUsername);
            registry.add("spring.datasource.password", database::getPassword);
            registry.add("spring.datasource.hikari.minimum-idle", () -> 0);
        };
    }
}
