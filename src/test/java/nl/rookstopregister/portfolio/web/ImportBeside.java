package nl.rookstopregister.portfolio.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import nl.rookstopregister.RegisterApplication;
import nl.rookstopregister.database.DatabaseAddress;
import nl.rookstopregister.database.EmbeddedDatabase;
import nl.rookstopregister.portfolio.FileOfHours;
import nl.rookstopregister.portfolio.usecase.ImportHours;
import nl.rookstopregister.portfolio.usecase.ImportHours.DryRun;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** For bench/hours: how long a file of hours takes to be read, explained and kept, and COPY of the same rows beside it. */
final class ImportBeside {

    private static final int RUNS = 7;
    private static final double SECOND = 1e9;

    private ImportBeside() {}

    public static void main(String... arguments) throws IOException, SQLException {
        int rows = Integer.parseInt(arguments[0]);
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[1]));
        DatabaseAddress address = database.address();
        SpringApplication register = new SpringApplication(RegisterApplication.class);
        try (ConfigurableApplicationContext context = register.run(
                        "--server.port=0",
                        "--spring.datasource.url=" + address.url(),
                        "--spring.datasource.username=" + address.user(),
                        "--spring.datasource.password=" + address.password());
                Connection connection =
                        DriverManager.getConnection(address.url(), address.user(), address.password())) {
            for (int run = 1; run <= RUNS; run++) {
                measure(run, FileOfHours.of(rows), context.getBean(ImportHours.class), connection);
            }
        } finally {
            database.close();
        }
    }

    private static void measure(int run, byte[] content, ImportHours imports, Connection connection)
            throws SQLException, IOException {
        CoachId coach = CoachId.random();
        long begin = System.nanoTime();
        if (!(HoursFile.read(content) instanceof HoursFile.Reading.Read read)) {
            throw new IllegalStateException("The file is not one of hours");
        }
        long readIn = System.nanoTime();
        DryRun dryRun = imports.handIn(coach, "uren.csv", read.rows());
        long explained = System.nanoTime();
        int kept = imports.keep(coach, dryRun.file().id(), Actor.CLOCK).orElseThrow();
        long end = System.nanoTime();
        System.out.printf(
                "run %d: %d rows read in %.3f s, explained in %.3f s, %d kept in %.3f s, together %.3f s; COPY of those %.3f s%n",
                run,
                read.rows().size(),
                (readIn - begin) / SECOND,
                (explained - readIn) / SECOND,
                kept,
                (end - explained) / SECOND,
                (end - begin) / SECOND,
                copy(coach, connection) / SECOND);
    }

    /** Into a table with the same columns and keys, and without its checks. In nanoseconds. */
    private static long copy(CoachId coach, Connection connection) throws SQLException, IOException {
        CopyManager copies = connection.unwrap(PGConnection.class).getCopyAPI();
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        copies.copyOut("copy (select * from portfolio.hours where coach = '" + coach + "') to stdout", rows);
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table beside (like portfolio.hours including indexes)");
            long begin = System.nanoTime();
            copies.copyIn("copy beside from stdin", new ByteArrayInputStream(rows.toByteArray()));
            long took = System.nanoTime() - begin;
            statement.execute("drop table beside");
            return took;
        }
    }
}
