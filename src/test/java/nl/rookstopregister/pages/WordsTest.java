package nl.rookstopregister.pages;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.rookstopregister.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsTest {

    private static final Pattern USED =
            Pattern.compile("screen\\.(text|prose|sentence|counted)\\(\"(?<key>[a-z][^\"]*[^\".])\"[,)]");

    private final Words words = Words.strict();

    @Test
    void both_languages_say_the_same_things() {
        assertThat(new TreeSet<>(words.keys(Language.EN))).isEqualTo(new TreeSet<>(words.keys(Language.NL)));
    }

    @Test
    void both_languages_use_the_same_placeholders() {
        assertThat(words.keys(Language.NL))
                .allSatisfy(key ->
                        assertThat(placeholders(Language.EN, key)).as(key).isEqualTo(placeholders(Language.NL, key)));
    }

    /** Such texts would be shown to people as they stand in the file; what norms explain is formatted by norms. */
    @Test
    void no_link_leads_to_a_placeholder_and_no_placeholder_chooses_its_words() {
        assertThat(Stream.of(Language.values())
                        .flatMap(language -> words.keys(language).stream()
                                .filter(key -> !key.startsWith("norms."))
                                .map(key -> words.text(language, key))))
                .noneMatch(text -> text.contains("]({") || text.matches("(?s).*\\{\\d,.*"));
    }

    @Test
    void each_file_holds_the_words_of_its_own_context() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            assertThat(files).isNotEmpty().allSatisfy(file -> {
                String context = file.getFileName().toString().replaceFirst("(_en)?\\.properties$", "");
                assertThat(keysIn(file)).as(file.toString()).allMatch(key -> isOf(context, key));
            });
        }
    }

    @Test
    void templates_use_words_that_exist() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            List<Path> files = templates.filter(Files::isRegularFile).toList();
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(keysUsedIn(file).filter(not(this::exists)))
                            .as(file.toString())
                            .isEmpty());
        }
    }

    @Test
    void a_missing_text_is_an_error_in_tests() {
        assertThatThrownBy(() -> words.text(Language.NL, "pages.no-such-text"))
                .hasMessageContaining("pages.no-such-text");
        assertThat(Words.lenient().text(Language.NL, "pages.no-such-text")).isEqualTo("pages.no-such-text");
    }

    @Test
    void one_of_a_thing_is_said_differently_from_many() {
        assertThat(words.counted(Language.NL, "pages.deadline.left", 1)).isEqualTo("Nog 1 dag");
        assertThat(words.counted(Language.NL, "pages.deadline.left", 9)).isEqualTo("Nog 9 dagen");
        assertThat(words.counted(Language.EN, "pages.deadline.left", 9)).isEqualTo("9 days left");
    }

    @Test
    void a_day_in_a_sentence_is_written_out() {
        assertThat(words.text(Language.NL, "pages.deadline.last", LocalDate.parse("2026-11-21")))
                .isEqualTo("uiterlijk 21 november 2026");
        assertThat(words.text(Language.EN, "pages.deadline.last", LocalDate.parse("2026-11-21")))
                .isEqualTo("no later than 21 November 2026");
    }

    private Set<String> placeholders(Language language, String key) {
        return new TreeSet<>(Pattern.compile("\\{\\d}")
                .matcher(words.text(language, key))
                .results()
                .map(MatchResult::group)
                .toList());
    }

    private boolean exists(String key) {
        return words.has(Language.NL, key)
                || words.has(Language.NL, key + ".one") && words.has(Language.NL, key + ".other");
    }

    private static Stream<String> keysUsedIn(Path template) throws IOException {
        return USED.matcher(Files.readString(template)).results().map(match -> match.group("key"));
    }

    /** Its own words, or its lines in another's list: {@code accesslog.register.person} belongs to the register. */
    private static boolean isOf(String context, String key) {
        return key.startsWith(context + ".") || key.matches("[a-z]+\\." + context + "\\..+");
    }

    private static List<String> keysIn(Path file) throws IOException {
        var properties = new java.util.Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream().toList();
    }
}
