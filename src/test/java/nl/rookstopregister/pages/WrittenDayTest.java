package nl.rookstopregister.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WrittenDayTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "31-4-2026", "30-2-2024", "11/21/2026", "morgen", "21-11-26"})
    void what_is_no_day_is_not_read(String text) {
        assertThat(WrittenDay.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "21-11-2026",
                "21/11/2026",
                "21.11.2026",
                " 21  11 2026 ",
                "2026-11-21",
                "21 november 2026",
                "21 November 2026",
                "21 nov 2026"
            })
    void a_day_is_read_as_people_write_it(String text) {
        assertThat(WrittenDay.read(text)).contains(LocalDate.parse("2026-11-21"));
    }
}
