package nl.rookstopregister.database;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** No database to stand on. The message is the one line that the operator reads. */
public final class DatabaseRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public DatabaseRefused(String line) {
        super(line);
    }

    DatabaseRefused(String line, Throwable cause) {
        super(line, cause);
    }

    /** What a failed file operation means to an operator. */
    static DatabaseRefused of(IOException failure, DataFolder folder) {
        return new DatabaseRefused(line(said(failure), folder), failure);
    }

    private static String said(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> "permission denied: " + denied.getFile();
            case NoSuchFileException _ -> "it cannot be made";
            default -> String.valueOf(failure.getMessage());
        };
    }

    static String line(String said, DataFolder folder) {
        String lower = said.toLowerCase(Locale.ROOT);
        if (lower.contains("no space left") || lower.contains("disk quota")) {
            return "The disk that holds %s is full.".formatted(folder.path());
        }
        if (lower.contains("permission denied") || lower.contains("read-only file system")) {
            return "The register may not write in %s.".formatted(folder.path());
        }
        return "The folder %s cannot be used: %s".formatted(folder.path(), said);
    }
}
