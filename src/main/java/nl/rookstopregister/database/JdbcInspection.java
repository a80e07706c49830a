package nl.rookstopregister.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks whether an installed database can carry the register, and says in one line why not. */
final class JdbcInspection {

    private static final int OLDEST = 150_000;
    private static final String FACTS = """
            select current_setting('server_version_num')::int  as version,
                   current_setting('server_version')           as version_name,
                   pg_encoding_to_char(encoding)               as encoding,
                   pg_is_in_recovery()                         as standby,
                   has_database_privilege(datname, 'CREATE')   as may_create,
                   exists (select from pg_tables
                            where schemaname not in ('pg_catalog', 'information_schema'))               as used,
                   exists (select from pg_tables
                            where schemaname = 'public' and tablename = 'flyway_schema_history___root') as ours
              from pg_database
             where datname = current_database()
            """;

    /** What the server said about itself. */
    private record Facts(
            int version, String versionName, String encoding, boolean standby, boolean mayCreate, boolean strange) {}

    /** A reason to refuse it. */
    private record Objection(Predicate<Facts> holds, String line) {}

    private JdbcInspection() {}

    static void inspect(DatabaseAddress address) {
        Properties properties = new Properties();
        properties.setProperty("user", address.user());
        properties.setProperty("password", address.password());
        properties.setProperty("loginTimeout", "10");
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("socketTimeout", "20");
        try (Connection connection = DriverManager.getConnection(address.url(), properties);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(FACTS)) {
            row.next();
            judge(address, facts(row));
        } catch (SQLException e) {
            throw new DatabaseRefused(line(address, e), e);
        }
    }

    private static Facts facts(ResultSet row) throws SQLException {
        return new Facts(
                row.getInt("version"),
                row.getString("version_name"),
                row.getString("encoding"),
                row.getBoolean("standby"),
                row.getBoolean("may_create"),
                row.getBoolean("used") && !row.getBoolean("ours"));
    }

    private static void judge(DatabaseAddress address, Facts facts) {
        Stream.of(
                        new Objection(
                                found -> found.version() < OLDEST,
                                "is PostgreSQL %s; the register needs 15 or newer.".formatted(facts.versionName())),
                        new Objection(
                                found -> !found.encoding().equals("UTF8"),
                                "is encoded as %s; the register needs UTF8.".formatted(facts.encoding())),
                        new Objection(Facts::standby, "is a standby that cannot be written to."),
                        new Objection(
                                Facts::strange,
                                "holds the tables of another application; the register needs a database of its own."),
                        new Objection(
                                found -> !found.mayCreate(),
                                "does not allow %s to create schemas; make that user its owner."
                                        .formatted(address.user())))
                .filter(objection -> objection.holds().test(facts))
                .findFirst()
                .ifPresent(objection -> {
                    throw new DatabaseRefused("The database %s %s".formatted(address.url(), objection.line()));
                });
    }

    private static String line(DatabaseAddress address, SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return switch (state) {
            case "28P01", "28000" ->
                "The database %s does not let %s in: wrong user or password."
                        .formatted(address.url(), address.user().isEmpty() ? "nobody" : address.user());
            case "3D000" -> "The server of %s has no such database.".formatted(address.url());
            case "08001", "08004" -> "No PostgreSQL answers at %s.".formatted(address.url());
            case "53300" -> "The database %s has no connection left.".formatted(address.url());
            default ->
                "What answers at %s is not a PostgreSQL that the register can use: %s"
                        .formatted(address.url(), firstLine(failure));
        };
    }

    private static String firstLine(SQLException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
