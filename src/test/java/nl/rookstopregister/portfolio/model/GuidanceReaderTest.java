package nl.rookstopregister.portfolio.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.interventions.ListIntervention;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.norms.Text;
import nl.rookstopregister.support.ForAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GuidanceReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate WITHDRAWN = LocalDate.of(2026, 3, 1);

    private final GuidanceReader reader = new GuidanceReader(
            new KnownInterventions(List.of(
                    new Known("telephone-coaching", new Text("Telefonische coaching", "Telephone coaching"), null),
                    new Known("old", new Text("Oude groep", "Old group"), WITHDRAWN))),
            TODAY);

    private record Known(
            String reference,
            Text name,
            @org.jspecify.annotations.Nullable LocalDate until) implements ListIntervention {

        @Override
        public Recognition on(LocalDate day) {
            return until != null && !day.isBefore(until) ? Recognition.NO_LONGER : Recognition.RECOGNISED;
        }
    }

    @Test
    void an_empty_line_is_told_all_that_is_missing() {
        assertThat(mistakes("", "", "", "", "", ""))
                .containsExactly(
                        Mistake.DAY_MISSING,
                        Mistake.INTERVENTION_MISSING,
                        Mistake.WAY_MISSING,
                        Mistake.CLIENTS_MISSING,
                        Mistake.TIME_MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "22-11-2026, DAY_STILL_TO_COME",
        "31-4-2026, DAY_UNREADABLE",
        "gisteren, DAY_UNREADABLE",
        "31-12-2009, DAY_BEFORE_THE_REGISTER"
    })
    void a_day_that_cannot_be(String day, Mistake mistake) {
        assertThat(mistakes(day, "", "old", "PHONE", "1", "1")).containsExactly(mistake);
    }

    @ParameterizedTest
    @CsvSource({
        "1-11-2026, 31-10-2026, LAST_BEFORE_FIRST",
        "1-11-2026, 22-11-2026, LAST_STILL_TO_COME",
        "30-12-2025, 2-1-2026, PERIOD_IN_TWO_YEARS",
        "1-7-2026, 1-8-2026, PERIOD_TOO_LONG",
        "1-7-2026, augustus, LAST_UNREADABLE"
    })
    void days_that_do_not_make_one_period(String first, String last, Mistake mistake) {
        assertThat(mistakes(first, last, "old", "PHONE", "1", "1")).containsExactly(mistake);
    }

    @Test
    void a_whole_month_is_one_period_and_today_is_not_too_late() {
        assertThat(right("1-7-2026", "31-7-2026", "telephone-coaching", "PHONE", "9", "40")
                        .minutes())
                .isEqualTo(2400);
        assertThat(right("21-11-2026", "", "telephone-coaching", "PHONE", "1", "1")
                        .onOneDay())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1:30|90",
                "1,5|90",
                "1.5|90",
                "0,33|20",
                "90 min|90",
                "2 uur|120",
                "1u30|90",
                "1 h 30 min|90",
                "2|120",
                "1:30:00|90",
                ",5|30",
                "24|1440"
            })
    void time_is_read_as_people_write_it(String time, int minutes) {
        assertThat(right("1-7-2026", "", "telephone-coaching", "PHONE", "1", time)
                        .minutes())
                .isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({
        "lang, TIME_UNREADABLE",
        "-1, TIME_UNREADABLE",
        "1:75, TIME_UNREADABLE",
        ".,TIME_UNREADABLE",
        "0, TIME_NOTHING",
        "0:00, TIME_NOTHING",
        "90, TIME_LONGER_THAN_THE_DAYS",
        "24:01, TIME_LONGER_THAN_THE_DAYS"
    })
    void time_that_cannot_be(String time, Mistake mistake) {
        assertThat(mistakes("1-7-2026", "", "old", "PHONE", "1", time)).containsExactly(mistake);
    }

    @ParameterizedTest
    @ValueSource(strings = {"J. de Vries", "123456789", "1,5", "een"})
    void clients_are_a_number_and_nothing_that_tells_who_they_are(String clients) {
        assertThat(mistakes("1-7-2026", "", "old", "PHONE", clients, "1")).containsExactly(Mistake.CLIENTS_UNREADABLE);
    }

    @Test
    void names_and_words_will_do_for_codes() {
        Guidance read = right("1-7-2026", "", "telephone coaching", "Telefonisch", "1", "1");

        assertThat(read.intervention()).isEqualTo("telephone-coaching");
        assertThat(read.way()).isEqualTo(Way.PHONE);
    }

    @Test
    void what_was_not_recognised_then_is_kept_with_a_doubt() {
        assertThat(doubts("28-2-2026", "", "old", "GROUP", "9", "2")).isEmpty();
        assertThat(doubts("1-3-2026", "", "old", "GROUP", "9", "2")).containsExactly(Doubt.NOT_RECOGNISED_THEN);
        assertThat(doubts("28-2-2026", "1-3-2026", "old", "GROUP", "9", "2"))
                .as("the last day is past it")
                .containsExactly(Doubt.NOT_RECOGNISED_THEN);
    }

    @Test
    void a_long_day_and_a_group_of_one_are_asked_about() {
        assertThat(doubts("1-7-2026", "", "telephone-coaching", "GROUP", "1", "10:01"))
                .containsExactlyInAnyOrder(Doubt.LONG_DAY, Doubt.ALONE_IN_A_GROUP);
        assertThat(doubts("1-7-2026", "2-7-2026", "telephone-coaching", "GROUP", "2", "10:01"))
                .isEmpty();
    }

    @Test
    void what_is_kept_is_read_back_as_the_same() {
        ForAll.SAMPLES.of(
                random -> {
                    LocalDate first = TODAY.minusDays(random.nextInt(3000));
                    LocalDate last = first.plusDays(random.nextInt(3));
                    boolean oneYear = last.getYear() == first.getYear() && !last.isAfter(TODAY);
                    return new Guidance(
                            first,
                            oneYear ? last : first,
                            "telephone-coaching",
                            Way.values()[random.nextInt(Way.values().length)],
                            1 + random.nextInt(1000),
                            1 + random.nextInt(1440));
                },
                guidance -> assertThat(reader.read(TypedGuidance.of(guidance)))
                        .isInstanceOfSatisfying(
                                ReadGuidance.Right.class,
                                right -> assertThat(right.guidance()).isEqualTo(guidance)));
    }

    private List<Mistake> mistakes(
            String first, String last, String intervention, String way, String clients, String time) {
        ReadGuidance read = reader.read(new TypedGuidance(first, last, intervention, way, clients, time));
        return read instanceof ReadGuidance.Wrong wrong ? wrong.mistakes() : List.of();
    }

    private ReadGuidance.Right read(
            String first, String last, String intervention, String way, String clients, String time) {
        ReadGuidance read = reader.read(new TypedGuidance(first, last, intervention, way, clients, time));
        assertThat(read).isInstanceOf(ReadGuidance.Right.class);
        return (ReadGuidance.Right) read;
    }

    private Guidance right(String first, String last, String intervention, String way, String clients, String time) {
        return read(first, last, intervention, way, clients, time).guidance();
    }

    private java.util.Set<Doubt> doubts(
            String first, String last, String intervention, String way, String clients, String time) {
        return read(first, last, intervention, way, clients, time).doubts();
    }
}
