package nl.rookstopregister.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import nl.rookstopregister.support.TestDatabase;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@Tag("database")
@DisplayNameGeneration(ReplaceUnderscores.class)
class InstalledDatabaseTest {

    @Test
    void an_address_without_a_database_is_refused() {
        refusal("postgresql://localhost:5432", "", "")
                .isEqualTo("The address of the database must look like postgresql://user:password@host:5432/name.");
    }

    @Test
    void a_closed_port_is_told() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = socket.getLocalPort();
            socket.close();
            refusal("postgresql://127.0.0.1:" + port + "/register", "u", "p")
                    .isEqualTo("No PostgreSQL answers at jdbc:postgresql://127.0.0.1:" + port + "/register.");
        }
    }

    @Test
    void something_else_than_postgresql_is_told() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answerLikeAWebServer(socket));
            refusal("postgresql://127.0.0.1:" + socket.getLocalPort() + "/register", "u", "p")
                    .contains("is not a PostgreSQL that the register can use");
        }
    }

    @Test
    void a_wrong_password_is_told_without_the_password() {
        DriverManagerDataSource empty = TestDatabase.empty();

        refusal(String.valueOf(empty.getUrl()), "rookstopregister", "wrong")
                .endsWith("does not let rookstopregister in: wrong user or password.")
                .doesNotContain("wrong,");
    }

    @Test
    void a_missing_database_is_told() {
        DriverManagerDataSource empty = TestDatabase.empty();

        refusal(String.valueOf(empty.getUrl()).replaceAll("/[^/]*$", "/nowhere"), user(empty), password(empty))
                .endsWith("has no such database.");
    }

    @Test
    void tables_of_another_application_are_left_alone() {
        DriverManagerDataSource used = TestDatabase.empty();
        JdbcClient.create(used).sql("create table webshop (id int)").update();

        refusal(String.valueOf(used.getUrl()), user(used), password(used)).contains("another application");
    }

    @Test
    void an_empty_database_is_taken() {
        DriverManagerDataSource empty = TestDatabase.empty();

        assertThat(InstalledDatabase.open(String.valueOf(empty.getUrl()), user(empty), password(empty))
                        .url())
                .isEqualTo(empty.getUrl());
    }

    @Test
    void user_and_password_may_stand_in_the_address() {
        assertThat(InstalledDatabase.address("postgresql://eva:p%40ss+1@db:5433/register?sslmode=require", "", ""))
                .isEqualTo(new DatabaseAddress("jdbc:postgresql://db:5433/register?sslmode=require", "eva", "p@ss+1"));
    }

    private static AbstractStringAssert<?> refusal(String url, String user, String password) {
        return assertThat(catchThrowableOfType(DatabaseRefused.class, () -> InstalledDatabase.open(url, user, password))
                        .getMessage())
                .isNotBlank();
    }

    private static String user(DriverManagerDataSource source) {
        return String.valueOf(source.getUsername());
    }

    private static String password(DriverManagerDataSource source) {
        return String.valueOf(source.getPassword());
    }

    private static void answerLikeAWebServer(ServerSocket socket) {
        try (Socket caller = socket.accept()) {
            caller.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
