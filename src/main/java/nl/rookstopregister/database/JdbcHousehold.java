package nl.rookstopregister.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Gives a new server what the register needs: a role that is no superuser, and a database that this role owns. */
final class JdbcHousehold {

    /** The name of the database, and of the role that owns it. */
    static final String REGISTER = "rookstopregister";

    private JdbcHousehold() {}

    static void furnish(DatabaseAddress operator, String password) {
        try (Connection connection = DriverManager.getConnection(operator.url(), operator.user(), operator.password());
                Statement statement = connection.createStatement()) {
            if (misses(statement, "select from pg_roles where rolname = '" + REGISTER + "'")) {
                statement.execute("create role " + REGISTER + " login password '" + password + "'");
            }
            if (misses(statement, "select from pg_database where datname = '" + REGISTER + "'")) {
                statement.execute("create database " + REGISTER + " owner " + REGISTER);
            }
        } catch (SQLException e) {
            throw new DatabaseRefused("The embedded PostgreSQL answers, but not as it should: " + e.getMessage(), e);
        }
    }

    private static boolean misses(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }
}
