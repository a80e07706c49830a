package nl.rookstopregister.attendance.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PastedRowsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1042317 N. van den Berg",
                "104 2317;N. van den Berg",
                "SMR-1042317, N. van den Berg",
                "N. van den Berg (1042317)",
                "1. N. van den Berg\t1042317",
                "- 104.2317 N. van den Berg <noor@voorbeeld.example>",
                "3-11-2026; 1042317; N. van den Berg",
                "\"1042317\";\"N. van den Berg\""
            })
    void one_person_on_a_line_is_read_in_any_layout(String line) {
        assertThat(PastedRows.read(line)).singleElement().satisfies(row -> {
            assertThat(row.number().replaceAll("\\D", "")).isEqualTo("1042317");
            assertThat(row.name()).isEqualTo("N. van den Berg");
        });
    }

    @Test
    void several_numbers_on_a_line_are_several_people() {
        assertThat(PastedRows.read("1042317, 1000005 1000013")).hasSize(3);
        assertThat(PastedRows.read("1042317 Noor Berg, 1000005 Jan Bakker"))
                .extracting(TypedRow::name)
                .containsExactly("Noor Berg", "Jan Bakker");
    }

    @Test
    void headings_and_empty_lines_are_nobody() {
        assertThat(PastedRows.read("Presentielijst\nDeelnemers:\nnummer;naam\n\n1042317;Noor"))
                .hasSize(1);
    }

    @Test
    void a_name_without_number_is_kept_to_be_mended() {
        assertThat(PastedRows.read("Noor van den Berg"))
                .singleElement()
                .satisfies(row -> assertThat(row.number()).isEmpty());
    }
}
