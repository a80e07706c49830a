package nl.rookstopregister.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Whoever builds software reads the type of an error and follows it to the page: it has to be there. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ApiPageTest {

    /** A name before its title, as every answer with an error is made: "unknown-session", "Unknown session". */
    private static final Pattern NAME = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\",\\s+\"[A-Z]");

    @Test
    void every_type_of_error_that_the_code_gives_is_explained_and_no_other() throws IOException {
        Set<String> given = new TreeSet<>();
        for (Path source : givingErrors()) {
            Matcher name = NAME.matcher(Files.readString(source));
            while (name.find()) {
                given.add(name.group(1));
            }
        }

        assertThat(given).contains("unknown-number", "unknown-session", "token-needed");
        assertThat(new TreeSet<>(new ApiPage(null).errors())).isEqualTo(given);
    }

    /** Where the address of the page is put before a name, and who asks that for it. */
    private static List<Path> givingErrors() throws IOException {
        Pattern gives = Pattern.compile("/api#|InterfaceProblem");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            return sources.filter(source -> source.toString().endsWith(".java"))
                    .filter(source -> gives.matcher(read(source)).find())
                    .toList();
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new AssertionError(source.toString(), unreadable);
        }
    }
}
