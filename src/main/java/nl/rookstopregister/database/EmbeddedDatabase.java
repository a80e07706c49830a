package nl.rookstopregister.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL in a folder, for whoever has none installed: with a password, checksums and fsync, reachable from this
 * machine only, and stopped when the register stops.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final long LARGEST_LOG = 10L * 1024 * 1024;
    private static final String LOOPBACK = "127.0.0.1";

    private final Cluster cluster;
    private final @Nullable FileLock lock;
    private final DatabaseAddress address;
    private final DatabaseAddress operator;

    private EmbeddedDatabase(Cluster cluster, @Nullable FileLock lock, Secrets secrets, int port) {
        this.cluster = cluster;
        this.lock = lock;
        String server = "jdbc:postgresql://%s:%d/".formatted(LOOPBACK, port);
        this.address = new DatabaseAddress(server + JdbcHousehold.REGISTER, JdbcHousehold.REGISTER, secrets.register());
        this.operator = new DatabaseAddress(server + "postgres", Cluster.OPERATOR, secrets.operator());
    }

    public static EmbeddedDatabase start(Path path) {
        return start(path, List.of());
    }

    /** Starts, or, when a register already runs on that folder, asks the same server. */
    public static EmbeddedDatabase startOrJoin(Path path) {
        DataFolder folder = DataFolder.at(path);
        FileLock lock = folder.lock();
        try {
            return lock == null ? join(folder) : start(folder, lock, List.of());
        } catch (IOException e) {
            throw DatabaseRefused.of(e, folder);
        }
    }

    private static EmbeddedDatabase join(DataFolder folder) throws IOException {
        Cluster cluster = new Cluster(folder, Programs.in(folder), Runner.forThisUser());
        return new EmbeddedDatabase(
                cluster,
                null,
                Secrets.read(folder.secrets()),
                Integer.parseInt(Files.readString(folder.port()).strip()));
    }

    /** Starts with more options of PostgreSQL, such as {@code fsync=off} for a database that a test throws away. */
    public static EmbeddedDatabase start(Path path, List<String> options) {
        DataFolder folder = DataFolder.at(path);
        FileLock lock = folder.lock();
        if (lock == null) {
            throw new DatabaseRefused(
                    "A register already runs on %s; stop it first, or choose another folder with --data."
                            .formatted(folder.path()));
        }
        try {
            return start(folder, lock, options);
        } catch (IOException e) {
            throw DatabaseRefused.of(e, folder);
        }
    }

    private static EmbeddedDatabase start(DataFolder folder, FileLock lock, List<String> options) throws IOException {
        shortenLog(folder);
        Cluster cluster = new Cluster(folder, Programs.in(folder), Runner.forThisUser());
        Secrets secrets = cluster.prepare();
        if (cluster.orphaned()) {
            cluster.stop();
        }
        int port = freePort(folder);
        cluster.start(port, options);
        Files.writeString(folder.port(), Integer.toString(port));
        EmbeddedDatabase database = new EmbeddedDatabase(cluster, lock, secrets, port);
        JdbcHousehold.furnish(database.operator, secrets.register());
        return database;
    }

    /** The register's own database, as the role that owns it and nothing else. */
    public DatabaseAddress address() {
        return address;
    }

    /** The server itself, as its superuser. */
    public DatabaseAddress operator() {
        return operator;
    }

    @Override
    public void close() {
        if (lock == null) {
            return;
        }
        try (lock) {
            cluster.stop();
        } catch (IOException e) {
            throw new DatabaseRefused("PostgreSQL did not stop: " + e.getMessage(), e);
        }
    }

    private static void shortenLog(DataFolder folder) throws IOException {
        if (Files.exists(folder.log()) && Files.size(folder.log()) > LARGEST_LOG) {
            Files.delete(folder.log());
        }
        if (!Files.exists(folder.log())) {
            Secrets.writePrivately(folder.log(), "");
        }
    }

    /** The port of last time, so that an operator's own tools find it again; another when somebody took it. */
    private static int freePort(DataFolder folder) throws IOException {
        Integer last = Files.exists(folder.port())
                ? Integer.valueOf(Files.readString(folder.port()).strip())
                : null;
        if (last != null && tryPort(last) != null) {
            return last;
        }
        Integer free = tryPort(0);
        if (free == null) {
            throw new DatabaseRefused("There is no free port for PostgreSQL on this machine.");
        }
        return free;
    }

    private static @Nullable Integer tryPort(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(LOOPBACK))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            return null;
        }
    }
}
