package nl.rookstopregister.directory;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** Takes the database away from everybody while something is tried, as a machine that fails does. */
@TestComponent
public class DatabaseAway {

    private final String address;
    private final String user;
    private final String password;
    private final HikariDataSource pool;

    public DatabaseAway(Environment settings, DataSource source) throws SQLException {
        this.pool = source.unwrap(HikariDataSource.class);
        this.address = settings.getRequiredProperty("spring.datasource.url");
        this.user = settings.getRequiredProperty("spring.datasource.username");
        this.password = settings.getRequiredProperty("spring.datasource.password");
    }

    public void during(Runnable trial) throws SQLException {
        String database = address.replaceAll(".*/", "");
        String another = address.replaceAll("/[^/]*$", "/rookstopregister");
        try (Connection operator = DriverManager.getConnection(another, user, password);
                Statement order = operator.createStatement()) {
            order.execute("alter database " + database + " with allow_connections false");
            try {
                order.execute(
                        "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + database + "'");
                trial.run();
            } finally {
                order.execute("alter database " + database + " with allow_connections true");
                // The pool still holds connections that the database cut: what comes next must not get one of those.
                pool.getHikariPoolMXBean().softEvictConnections();
            }
        }
    }
}
