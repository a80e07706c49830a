package nl.rookstopregister.norms.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.rookstopregister.norms.files.NormLines.Field;
import nl.rookstopregister.norms.files.NormLines.Kind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NormLinesTest {

    private static final String NORM_2022 = ShippedNorms.texts().toList().getLast();
    private static final NormLines LINES = NormLines.of(NORM_2022).orElseThrow();

    @Test
    void a_text_that_is_no_norm_has_no_fields_to_fill_in() {
        assertThat(NormLines.of("norm: [")).isEmpty();
        assertThat(NormLines.of(NORM_2022.replace("points: 15", "points: vijftien")))
                .isEmpty();
    }

    @Test
    void nothing_filled_in_otherwise_changes_no_line() {
        assertThat(LINES.with(DraftExamples.POINTS, Map.of("points", "15"))).isEqualTo(NORM_2022);
    }

    @Test
    void an_amount_changes_its_own_line_and_no_other() {
        String changed = LINES.with(DraftExamples.POINTS, Map.of("points", "20"));

        assertThat(changed).isEqualTo(NORM_2022.replace("        points: 15\n", "        points: 20\n"));
    }

    @Test
    void a_day_is_added_changed_and_taken_away() {
        String added = LINES.with(DraftExamples.POINTS, Map.of("from", "2028-01-01"));
        NormLines later = NormLines.of(added).orElseThrow();

        assertThat(added.lines()).contains("        from: 2028-01-01");
        assertThat(later.with(DraftExamples.POINTS, Map.of("from", "2029-01-01")))
                .contains("        from: 2029-01-01\n");
        assertThat(later.with(DraftExamples.POINTS, Map.of("from", ""))).isEqualTo(NORM_2022);
    }

    @Test
    void words_with_quotes_and_signs_stay_words() {
        String changed = LINES.with(DraftExamples.POINTS, Map.of("nl", "20 \"punten\": # meer"));

        assertThat(NormLines.of(changed)
                        .orElseThrow()
                        .part(DraftExamples.POINTS)
                        .orElseThrow()
                        .title())
                .isEqualTo("20 \"punten\": # meer");
    }

    @Test
    void the_fields_of_a_requirement_are_its_amounts_days_and_words() {
        assertThat(LINES.part(DraftExamples.POINTS).orElseThrow().fields())
                .contains(
                        new Field("points", Kind.AMOUNT, "15", 0, 999_999),
                        new Field("months", Kind.AMOUNT, "60", 1, 999_999),
                        new Field("accredited-share", Kind.AMOUNT, "100", 0, 100))
                .anySatisfy(field -> {
                    assertThat(field.name()).isEqualTo("from");
                    assertThat(field.kind()).isEqualTo(Kind.DAY);
                    assertThat(field.value()).isEmpty();
                })
                .extracting(Field::name)
                .containsAll(List.of("calendar-years", "accredited-share", "nl", "en"));
    }

    @Test
    void every_requirement_of_every_shipped_norm_can_be_filled_in_without_changing_it() {
        ShippedNorms.texts().forEach(text -> {
            NormLines lines = NormLines.of(text).orElseThrow();
            assertThat(lines.parts())
                    .allSatisfy(part ->
                            assertThat(lines.with(part.pointer(), Map.of())).isEqualTo(text));
        });
    }
}
