package nl.rookstopregister.attendance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.rookstopregister.attendance.model.TypedRow;
import nl.rookstopregister.tables.XlsxSample;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

/** Attendance lists as providers keep them: in a spreadsheet or as text, with headings of their own or none. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HandedInTest {

    private static final List<TypedRow> TWO = List.of(
            new TypedRow(2, "1042317", "Noor van der Zandstra", "ja"),
            new TypedRow(3, "1042324", "Bram Oudkerk", "nee"));

    @Test
    void a_spreadsheet_and_the_same_as_text_say_the_same() throws IOException {
        List<List<String>> table = List.of(
                List.of("Registratienummer", "Voornaam", "Tussenvoegsel", "Achternaam", "Aanwezig"),
                List.of("1042317", "Noor", "van der", "Zandstra", "ja"),
                List.of("1042324", "Bram", "", "Oudkerk", "nee"));

        assertThat(rows("presentie.xlsx", XlsxSample.of(table))).isEqualTo(TWO);
        assertThat(rows("presentie.csv", csv(table))).isEqualTo(TWO);
    }

    @Test
    void a_spreadsheet_without_headings_has_somebody_in_its_first_row() throws IOException {
        List<List<String>> table =
                List.of(List.of("1042317", "Noor van der Zandstra"), List.of("Bram Oudkerk", "1042324"));

        assertThat(rows("presentie.xlsx", XlsxSample.of(table)))
                .containsExactly(
                        new TypedRow(1, "1042317", "Noor van der Zandstra", ""),
                        new TypedRow(2, "1042324", "Bram Oudkerk", ""));
    }

    @Test
    void what_only_looks_like_a_spreadsheet_is_refused_with_words() {
        assertThat(HandedIn.file(file("presentie.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0})))
                .isInstanceOfSatisfying(
                        HandedIn.Reading.Unreadable.class,
                        unreadable -> assertThat(unreadable.key()).isNotBlank());
    }

    private static List<TypedRow> rows(String name, byte[] bytes) {
        HandedIn.Reading reading = HandedIn.file(file(name, bytes));
        assertThat(reading).isInstanceOf(HandedIn.Reading.Read.class);
        return ((HandedIn.Reading.Read) reading).rows();
    }

    private static MockMultipartFile file(String name, byte[] bytes) {
        return new MockMultipartFile("bestand", name, "application/octet-stream", bytes);
    }

    private static byte[] csv(List<List<String>> table) {
        return String.join(
                        "\n", table.stream().map(row -> String.join(";", row)).toList())
                .getBytes(StandardCharsets.UTF_8);
    }
}
