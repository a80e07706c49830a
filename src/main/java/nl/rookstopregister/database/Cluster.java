package nl.rookstopregister.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The data of the embedded PostgreSQL, and the server that runs over it. */
final class Cluster {

    static final String OPERATOR = "operator";

    private static final String SERVER =
            "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=60"
                    + " -c shared_buffers=64MB -c timezone=UTC -c log_timezone=UTC%s";

    private final DataFolder folder;
    private final Programs programs;
    private final Runner runner;

    Cluster(DataFolder folder, Programs programs, Runner runner) {
        this.folder = folder;
        this.programs = programs;
        this.runner = runner;
    }

    /** Makes the cluster when there is none, and answers its passwords. */
    Secrets prepare() throws IOException {
        if (!Files.exists(folder.cluster())) {
            return make();
        }
        String major = Files.readString(folder.cluster().resolve("PG_VERSION")).strip();
        if (!major.equals(Programs.MAJOR)) {
            throw new DatabaseRefused("%s was made by PostgreSQL %s; this register carries PostgreSQL %s."
                    .formatted(folder.cluster(), major, Programs.MAJOR));
        }
        if (!Files.exists(folder.secrets())) {
            throw new DatabaseRefused(
                    "%s is gone, and without it the database cannot be opened.".formatted(folder.secrets()));
        }
        return Secrets.read(folder.secrets());
    }

    /** Half a cluster never counts: it gets its name when it is whole. */
    private Secrets make() throws IOException {
        Path half = folder.path().resolve("database.making");
        Path password = folder.path().resolve("database.password.making");
        Folders.delete(half);
        Files.createDirectory(half);
        Secrets secrets = Secrets.random();
        Secrets.writePrivately(password, secrets.operator());
        runner.own(half);
        runner.own(password);
        int ended = runner.run(
                folder.log(),
                List.of(
                        programs.initdb().toString(),
                        "--pgdata=" + half,
                        "--username=" + OPERATOR,
                        "--auth=scram-sha-256",
                        "--pwfile=" + password,
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        "--data-checksums"));
        Files.delete(password);
        if (ended != 0) {
            throw refused();
        }
        secrets.write(folder.secrets());
        Files.move(half, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
        return secrets;
    }

    void start(int port, List<String> options) throws IOException {
        StringBuilder more = new StringBuilder();
        options.forEach(option -> more.append(" -c ").append(option));
        runner.own(folder.log());
        if (control("start", "-w", "-t", "60", "-l", folder.log().toString(), "-o", SERVER.formatted(port, more))
                != 0) {
            throw refused();
        }
    }

    /** Ends connections, writes all to disk and waits until it is done. */
    void stop() throws IOException {
        control("stop", "-m", "fast", "-w", "-t", "60");
    }

    /** The server that a killed register left behind, if it still runs. */
    boolean orphaned() throws IOException {
        Path pidFile = folder.cluster().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return false;
        }
        Optional<ProcessHandle> process = ProcessHandle.of(
                Long.parseLong(Files.readAllLines(pidFile).getFirst().strip()));
        boolean ours = process.flatMap(handle -> handle.info().command())
                .filter(command -> Path.of(command).equals(programs.server()))
                .isPresent();
        if (!ours) {
            // The number may belong to anybody by now: PostgreSQL would refuse to start, and pg_ctl would stop a
            // stranger.
            Files.delete(pidFile);
        }
        return ours;
    }

    private int control(String action, String... more) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(programs.control().toString(), action, "--pgdata=" + folder.cluster()));
        command.addAll(List.of(more));
        return runner.run(folder.log(), command);
    }

    private DatabaseRefused refused() throws IOException {
        String said = Files.readAllLines(folder.log()).reversed().stream()
                .filter(line -> line.contains("FATAL:") || line.contains("error:"))
                .findFirst()
                .orElse("see " + folder.log());
        return new DatabaseRefused(DatabaseRefused.line(said, folder));
    }
}
