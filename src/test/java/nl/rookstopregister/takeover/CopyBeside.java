package nl.rookstopregister.takeover;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.rookstopregister.database.DatabaseAddress;
import nl.rookstopregister.database.EmbeddedDatabase;
import nl.rookstopregister.takeover.model.TakeoverColumn;
import org.postgresql.PGConnection;

/** For bench/takeover: how long the imports in a database took by their own clock, and COPY of the same rows beside them. */
final class CopyBeside {

    private CopyBeside() {}

    public static void main(String... arguments) throws IOException, SQLException {
        Path file = Path.of(arguments[0]);
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[1]));
        DatabaseAddress address = database.address();
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = connection.createStatement()) {
            imports(statement);
            copy(connection, statement, file);
        } finally {
            database.close();
        }
    }

    private static void imports(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("""
                select extract(epoch from finished_at - handed_in_at) as seconds, report ->> 'rows' as rows,
                    report ->> 'fresh' as fresh
                from takeover.delivery order by handed_in_at""")) {
            while (row.next()) {
                double seconds = row.getDouble("seconds");
                System.out.printf(
                        "import: %s new coaches, %s rows in %.1f s, %.0f rows a second%n",
                        row.getString("fresh"), row.getString("rows"), seconds, row.getInt("rows") / seconds);
            }
        }
        try (ResultSet row = statement.executeQuery("""
                select (select count(*) from register.decision) as decisions, (select count(*) from register.period) as periods""")) {
            row.next();
            System.out.printf("in the register: %d decisions, %d periods%n", row.getInt(1), row.getInt(2));
        }
    }

    private static void copy(Connection connection, Statement statement, Path file) throws SQLException, IOException {
        String columns = Arrays.stream(TakeoverColumn.values())
                .filter(column -> column != TakeoverColumn.TO_MEND)
                .map(column -> column.heading() + " text")
                .collect(Collectors.joining(", "));
        statement.execute("create table beside (" + columns + ")");
        long from = System.nanoTime();
        long rows;
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(3);
            rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy beside from stdin (format csv, header, delimiter ';')", in);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - from);
        System.out.printf("COPY of the same rows beside it: %d rows in %.2f s%n", rows, took.toMillis() / 1000.0);
        statement.execute("drop table beside");
    }
}
