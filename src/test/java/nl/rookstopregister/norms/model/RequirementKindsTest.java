package nl.rookstopregister.norms.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.rookstopregister.norms.format.Wording;
import nl.rookstopregister.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Adding a kind of requirement is one record: these hold for every kind that there is, without naming any. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RequirementKindsTest {

    static Stream<Class<?>> kinds() {
        return Arrays.stream(Requirement.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_is_a_record_that_begins_with_a_heading(Class<?> kind) {
        assertThat(kind).isRecord();
        assertThat(kind.getRecordComponents()[0].getType()).isEqualTo(Heading.class);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_published_schema_knows_every_kind_and_each_of_its_words(Class<?> kind) throws IOException {
        String schema = Files.readString(Path.of("src/main/resources/static/schema/norm-1.json"));

        assertThat(schema).contains("\"" + Requirement.kindOf(kind) + "\"");
        Arrays.stream(kind.getRecordComponents())
                .filter(component -> component.getType() != Heading.class && component.getType() != Profile.class)
                .map(component ->
                        component.getName().replaceAll("(\\p{Upper})", "-$1").toLowerCase())
                .forEach(word -> assertThat(schema).contains("\"" + word + "\""));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void every_kind_says_what_it_asks_in_both_languages(Class<?> kind) {
        for (Language language : Language.values()) {
            assertThat(new Wording(language).knows(Requirement.kindOf(kind) + ".asks"))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void no_other_code_of_the_register_names_a_kind(Class<?> kind) throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.toString().contains("norms/model/"))
                            .filter(file -> names(file, kind)))
                    .isEmpty();
        }
    }

    private static boolean names(Path file, Class<?> kind) {
        try {
            return Files.readString(file).contains("norms.model." + kind.getSimpleName() + ";");
        } catch (IOException unreadable) {
            throw new AssertionError(file.toString(), unreadable);
        }
    }
}
