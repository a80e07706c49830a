package nl.rookstopregister.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.rookstopregister.shared.OperatorTask.Ending;
import nl.rookstopregister.support.ModuleTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@ModuleTest
class LoadPostcodesTest {

    private static final int ENOUGH = 500;

    @TempDir
    Path folder;

    @Autowired
    LoadPostcodes loading;

    @Autowired
    Places places;

    @Autowired
    ApplicationEventPublisher events;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"1011\": [52.37, 4.9]}",
                "{\"1011\": ",
                "1011;52.37",
                "101;52.37;4.90",
                "1011;4.90;52.37",
                "{\"1011\": [4.9, 52.37]}",
                "postcode;lat;lon\n1011;ver;weg"
            })
    void a_wrong_file_is_refused_in_one_line_and_changes_nothing(String text) throws IOException {
        assertThat(loading.run(List.of(file(text))))
                .isInstanceOfSatisfying(
                        Ending.Refused.class,
                        refused -> assertThat(refused.line()).doesNotContain("\n"));
        assertThat(places.postcode(9999).orElseThrow().rough()).isTrue();
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        assertThat(loading.run(List.of(folder.resolve("nergens.csv").toString())))
                .isInstanceOf(Ending.Refused.class);
    }

    @Test
    void loaded_postcodes_are_exact_from_then_on_and_loading_again_replaces_them() throws IOException {
        assertThat(loading.run(List.of(file("pc4;lat;lon\n" + lines(1000, ";")))))
                .isInstanceOf(Ending.Done.class);
        events.publishEvent(new PostcodesReplaced());
        assertThat(places.postcode(1001))
                .contains(new PostcodePoint(1001, new Position(52.5, 5.5), "Amsterdam", false));

        assertThat(loading.run(List.of(file("{" + json(2000) + "}")))).isInstanceOf(Ending.Done.class);
        events.publishEvent(new PostcodesReplaced());
        assertThat(places.postcode(1001).orElseThrow().rough()).isTrue();
        assertThat(places.postcode(2001).orElseThrow().rough()).isFalse();
    }

    private static String lines(int from, String between) {
        return IntStream.range(from, from + ENOUGH)
                .mapToObj(digits -> String.join(between, String.valueOf(digits), "52,5", "5,5"))
                .collect(Collectors.joining("\n"));
    }

    private static String json(int from) {
        return IntStream.range(from, from + ENOUGH)
                .mapToObj("\"%d\": [52.5, 5.5]"::formatted)
                .collect(Collectors.joining(","));
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("postcodes"), text).toString();
    }
}
