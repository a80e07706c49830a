package nl.rookstopregister.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's own programs, unpacked once from the class path into the data folder. */
record Programs(Path folder) {

    /** The server's major version; a data folder of another one cannot be opened. */
    static final String MAJOR = "18";

    private static final int OWNER_MAY_RUN = 0100;

    static Programs in(DataFolder data) {
        Path folder = data.path().resolve("postgresql-" + MAJOR);
        try {
            if (!Files.exists(folder)) {
                unpack(folder);
            }
        } catch (IOException e) {
            throw DatabaseRefused.of(e, data);
        }
        return new Programs(folder);
    }

    Path initdb() {
        return folder.resolve("bin/initdb");
    }

    Path control() {
        return folder.resolve("bin/pg_ctl");
    }

    Path server() {
        return folder.resolve("bin/postgres");
    }

    private static void unpack(Path folder) throws IOException {
        Path half = folder.resolveSibling(folder.getFileName() + ".unpacking");
        Folders.delete(half);
        String archive = "/postgres-%s-%s.txz".formatted(system(), processor());
        try (InputStream packed = Programs.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new DatabaseRefused(
                        "There is no embedded PostgreSQL for this machine (%s %s); use --database URL."
                                .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
            }
            unpack(new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed))), half);
        }
        Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(TarArchiveInputStream archive, Path folder) throws IOException {
        for (@Nullable TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            Path target = folder.resolve(entry.getName()).normalize();
            if (!target.startsWith(folder)) {
                throw new IOException("The archive of PostgreSQL points outside of itself: " + entry.getName());
            }
            unpack(archive, entry, target);
        }
    }

    private static void unpack(TarArchiveInputStream archive, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(archive, target);
        boolean runs = (entry.getMode() & OWNER_MAY_RUN) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static String system() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
    }

    private static String processor() {
        return switch (System.getProperty("os.arch")) {
            case "aarch64", "arm64" -> "arm_64";
            case String other -> other.equals("amd64") ? "x86_64" : other;
        };
    }
}
