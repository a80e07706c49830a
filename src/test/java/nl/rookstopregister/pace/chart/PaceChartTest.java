package nl.rookstopregister.pace.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.Proof;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.norms.Standing;
import nl.rookstopregister.norms.files.ShippedNorms;
import nl.rookstopregister.pace.chart.PaceChart.Size;
import nl.rookstopregister.pace.model.Measure;
import nl.rookstopregister.pace.model.Pace;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.support.ForAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.CategoryChart;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PaceChartTest {

    private static final NormBook NORMS = ShippedNorms.read();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Days TERM = new Days(LocalDate.of(2024, 7, 1), LocalDate.of(2029, 7, 1));
    private static final Standing STANDING = Standing.registeredSince(LocalDate.of(2022, 7, 1), TERM);
    private static final ForAll A_FEW = new ForAll(20261121, 60);
    private static final Words WORDS = Words.strict();

    @Test
    void an_even_pace_is_on_schedule_and_leads_to_what_the_norm_asks() {
        List<Fact> evenly = new ArrayList<>();
        for (LocalDate day = TERM.from(); !day.isAfter(TODAY); day = day.plusDays(7)) {
            evenly.add(hours(day, 24));
        }
        Pace pace = pace(Measure.HOURS, evenly);
        assertThat(pace.asked()).isEqualTo(100);
        assertThat(pace.isBehind()).isFalse();
        assertThat(pace.forecast().orElseThrow()).isBetween(100, 106);
        assertThat(pace.years()).extracting(Pace.Year::year).containsExactly(2024, 2025, 2026, 2027, 2028, 2029);
        assertThat(pace.years().getLast().due()).isEqualTo(100);
    }

    @Test
    void who_has_nothing_is_behind_and_is_expected_to_end_with_nothing() {
        Pace pace = pace(Measure.POINTS, List.of());
        assertThat(pace.isBehind()).isTrue();
        assertThat(pace.due()).isEqualTo(7);
        assertThat(pace.forecast()).hasValue(0);
    }

    @Test
    void in_the_first_months_of_a_term_nothing_is_forecast() {
        Days term = new Days(LocalDate.of(2026, 10, 1), LocalDate.of(2031, 10, 1));
        Standing standing = Standing.registeredSince(LocalDate.of(2026, 10, 1), term);
        Pace pace = Pace.of(
                        Measure.HOURS,
                        term,
                        NORMS.assess(new Dossier(standing, List.of(hours(TODAY, 600))), Procedure.RENEWAL, TODAY),
                        null)
                .orElseThrow();
        assertThat(pace.forecast()).isEmpty();
        assertThat(pace.gathered()).isEqualTo(10);
    }

    @Test
    void picture_and_table_show_the_same_numbers() {
        A_FEW.of(PaceChartTest::some, facts -> {
            for (Measure measure : Measure.values()) {
                Pace pace = pace(measure, facts);
                CategoryChart chart = new PaceChart(WORDS, Language.NL, PaceChart.Look.LIGHT, Size.WIDE).chart(pace);
                assertThat(drawn(chart, "gathered")).isEqualTo(listed(pace, Pace.Year::gathered));
                assertThat(drawn(chart, "due")).isEqualTo(listed(pace, year -> OptionalInt.of(year.due())));
                assertThat(drawn(chart, "expected")).isEqualTo(listed(pace, Pace.Year::expected));
            }
        });
    }

    @Test
    void years_add_up_to_what_is_gathered() {
        A_FEW.of(PaceChartTest::some, facts -> {
            Pace points = pace(Measure.POINTS, facts);
            assertThat(points.years().stream().mapToInt(Pace.Year::own).sum()).isEqualTo(points.gathered());
        });
    }

    @Test
    void the_picture_is_plain_svg_in_the_colours_of_the_dark() {
        String svg = new PaceChart(WORDS, Language.NL, PaceChart.Look.DARK, Size.NARROW)
                .draw(pace(Measure.HOURS, List.of()));
        assertThat(svg).hasSizeLessThan(100_000);
        assertThat(svg).startsWith("<?xml").contains("<svg", "rgb(255,159,140)").doesNotContain("<script", " style=");
    }

    private static List<String> drawn(CategoryChart chart, String series) {
        return Objects.requireNonNull(chart.getSeriesMap().get(WORDS.text(Language.NL, "pace.series." + series)))
                .getYData()
                .stream()
                .map(amount -> amount == null ? "–" : Integer.toString(amount.intValue()))
                .toList();
    }

    private static List<String> listed(Pace pace, Function<Pace.Year, OptionalInt> column) {
        return pace.years().stream()
                .map(column)
                .map(amount -> amount.isPresent() ? Integer.toString(amount.getAsInt()) : "–")
                .toList();
    }

    private static Pace pace(Measure measure, List<Fact> facts) {
        return Pace.of(measure, TERM, NORMS.assess(new Dossier(STANDING, facts), Procedure.RENEWAL, TODAY), null)
                .orElseThrow();
    }

    private static List<Fact> some(RandomGenerator chance) {
        List<Fact> facts = new ArrayList<>();
        for (int count = chance.nextInt(20); count > 0; count--) {
            LocalDate day = LocalDate.of(2023, 1, 1).plusDays(chance.nextInt(1600));
            facts.add(
                    chance.nextBoolean()
                            ? hours(day, 1 + chance.nextInt(900))
                            : new Fact.PointsEarned(
                                    "points:" + facts.size() + ":" + day,
                                    "Nascholing",
                                    1 + chance.nextInt(8),
                                    Recognition.RECOGNISED,
                                    day,
                                    Proof.of(Proof.Kind.ATTENDANCE)));
        }
        return facts.stream().collect(Collectors.toMap(Fact::id, fact -> fact, (one, _) -> one)).values().stream()
                .toList();
    }

    private static Fact hours(LocalDate day, int minutes) {
        return new Fact.GuidanceHours(
                "hours:" + day, day, minutes, Recognition.RECOGNISED, Proof.of(Proof.Kind.OWN_STATEMENT));
    }
}
