package nl.rookstopregister.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the standard library leaves to everybody: doing something to a folder and all in it. */
final class Folders {

    private Folders() {}

    static void delete(Path folder) throws IOException {
        for (Path each : deepestFirst(folder)) {
            Files.delete(each);
        }
    }

    static List<Path> deepestFirst(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
