package nl.rookstopregister.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkingDaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-21", // Saturday
                "2026-11-22", // Sunday
                "2027-01-01",
                "2026-04-03", // Good Friday
                "2026-04-06", // Easter Monday
                "2026-04-27", // King's Day
                "2026-05-14", // Ascension Day
                "2026-05-25", // Whit Monday
                "2030-05-05", // Liberation Day, once in five years
                "2025-05-05",
                "2026-12-25"
            })
    void nobody_has_to_work_on_these_days(String day) {
        assertThat(WorkingDays.isWorkingDay(LocalDate.parse(day))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20", "2026-05-05", "2025-04-28", "2026-12-24", "2026-12-31", "2026-04-07"})
    void these_are_working_days(String day) {
        assertThat(WorkingDays.isWorkingDay(LocalDate.parse(day))).isTrue();
    }

    @Test
    void kings_day_is_the_day_before_when_it_would_be_a_sunday() {
        assertThat(WorkingDays.isHoliday(LocalDate.parse("2025-04-26"))).isTrue();
        assertThat(WorkingDays.isHoliday(LocalDate.parse("2025-04-27"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2013, 2013-03-31",
        "2019, 2019-04-21",
        "2024, 2024-03-31",
        "2026, 2026-04-05",
        "2038, 2038-04-25",
        "2285, 2285-03-22"
    })
    void easter_falls_on_the_day_of_the_calendar(int year, LocalDate easter) {
        assertThat(WorkingDays.easter(year)).isEqualTo(easter);
    }

    @Test
    void christmas_and_a_weekend_are_passed_over_together() {
        assertThat(WorkingDays.onOrAfter(LocalDate.parse("2026-12-25"))).isEqualTo("2026-12-28");
        assertThat(WorkingDays.onOrAfter(LocalDate.parse("2026-12-24"))).isEqualTo("2026-12-24");
    }
}
