package nl.rookstopregister.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@Tag("database")
@DisplayNameGeneration(ReplaceUnderscores.class)
class EmbeddedDatabaseTest {

    @TempDir
    Path data;

    @Test
    void a_file_is_no_place_for_data() throws IOException {
        Path file = Files.createFile(data.resolve("file"));

        assertThatExceptionOfType(DatabaseRefused.class)
                .isThrownBy(() -> EmbeddedDatabase.start(file))
                .withMessage(file + " is a file; the register needs a folder there.");
    }

    @Test
    void data_of_another_major_version_is_left_alone() throws IOException {
        Path cluster = Files.createDirectories(data.resolve("database"));
        Files.writeString(cluster.resolve("PG_VERSION"), "15\n");

        assertThatExceptionOfType(DatabaseRefused.class)
                .isThrownBy(() ->
                        new Cluster(DataFolder.at(data), new Programs(data), new Runner(List.of(), false)).prepare())
                .withMessageContaining("was made by PostgreSQL 15; this register carries PostgreSQL 18.");
    }

    @Test
    void a_number_that_belongs_to_a_stranger_by_now_is_not_stopped() throws IOException {
        Path pid = Files.createDirectories(data.resolve("database")).resolve("postmaster.pid");
        Files.writeString(pid, ProcessHandle.current().pid() + "\n");

        assertThat(new Cluster(DataFolder.at(data), new Programs(data), new Runner(List.of(), false)).orphaned())
                .isFalse();
        assertThat(pid).doesNotExist();
    }

    @Test
    void the_life_of_a_database() throws IOException, SQLException {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(data)) {
            nobody_gets_in_without_the_password(first);
            its_settings_are_safe(first);
            a_second_register_is_refused();
            jdbc(first.address()).sql("create table kept (note text)").update();
            jdbc(first.address()).sql("insert into kept values ('confirmed')").update();
        }
        assertThat(data.resolve("database/postmaster.pid")).doesNotExist();

        kill_leaves_a_server_behind();

        try (EmbeddedDatabase again = EmbeddedDatabase.start(data)) {
            assertThat(jdbc(again.address())
                            .sql("select note from kept")
                            .query(String.class)
                            .list())
                    .containsExactly("confirmed");
        }
    }

    private void nobody_gets_in_without_the_password(EmbeddedDatabase database) throws IOException {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(database.address().url(), "rookstopregister", "wrong"))
                .withMessageContaining("password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("database.password"))))
                .isEqualTo("rw-------");
    }

    private void its_settings_are_safe(EmbeddedDatabase database) {
        JdbcClient jdbc = jdbc(database.address());
        assertThat(setting(jdbc, "fsync")).isEqualTo("on");
        assertThat(setting(jdbc, "synchronous_commit")).isEqualTo("on");
        assertThat(setting(jdbc, "data_checksums")).isEqualTo("on");
        assertThat(setting(jdbc, "listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(setting(jdbc, "server_encoding")).isEqualTo("UTF8");
        assertThat(setting(jdbc, "is_superuser")).isEqualTo("off");
    }

    private void a_second_register_is_refused() {
        assertThatExceptionOfType(DatabaseRefused.class)
                .isThrownBy(() -> EmbeddedDatabase.start(data))
                .withMessageContaining("A register already runs on");
    }

    /** What a killed register leaves: a server that runs on, and nobody who holds the lock. */
    private void kill_leaves_a_server_behind() throws IOException {
        DataFolder folder = DataFolder.at(data);
        new Cluster(folder, Programs.in(folder), Runner.forThisUser())
                .start(Integer.parseInt(Files.readString(folder.port()).strip()), List.of());
    }

    private static String setting(JdbcClient jdbc, String name) {
        return jdbc.sql("select current_setting(?)")
                .param(name)
                .query(String.class)
                .single();
    }

    private static JdbcClient jdbc(DatabaseAddress address) {
        return JdbcClient.create(new DriverManagerDataSource(address.url(), address.user(), address.password()));
    }
}
