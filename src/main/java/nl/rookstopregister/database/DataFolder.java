package nl.rookstopregister.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder that holds the embedded PostgreSQL: its programs, its data, its password and its log. */
record DataFolder(Path path) {

    private static final long LEAST_FREE_BYTES = 200L * 1024 * 1024;
    private static final long MEGABYTE = 1024L * 1024;

    static DataFolder at(Path path) {
        DataFolder folder = new DataFolder(path.toAbsolutePath().normalize());
        try {
            Files.createDirectories(folder.path);
            folder.refuseWithoutSpace();
            return folder;
        } catch (FileAlreadyExistsException e) {
            throw new DatabaseRefused("%s is a file; the register needs a folder there.".formatted(folder.path), e);
        } catch (IOException e) {
            throw DatabaseRefused.of(e, folder);
        }
    }

    Path cluster() {
        return path.resolve("database");
    }

    Path log() {
        return path.resolve("database.log");
    }

    Path secrets() {
        return path.resolve("database.password");
    }

    Path port() {
        return path.resolve("database.port");
    }

    /** Held as long as this process lives, however it ends; empty when another register holds it. */
    @Nullable FileLock lock() {
        try {
            FileChannel channel = FileChannel.open(
                    path.resolve("register.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        } catch (IOException e) {
            throw DatabaseRefused.of(e, this);
        }
    }

    private void refuseWithoutSpace() throws IOException {
        long free = Files.getFileStore(path).getUsableSpace();
        if (free < LEAST_FREE_BYTES) {
            throw new DatabaseRefused(
                    "The disk that holds %s is full: %d MB is free, the register needs %d MB to start."
                            .formatted(path, free / MEGABYTE, LEAST_FREE_BYTES / MEGABYTE));
        }
    }
}
