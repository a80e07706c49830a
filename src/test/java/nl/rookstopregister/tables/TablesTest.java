package nl.rookstopregister.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.rookstopregister.tables.TableReading.Problem;
import nl.rookstopregister.tables.TableReading.Read;
import nl.rookstopregister.tables.TableReading.Unreadable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TablesTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    enum Column implements TableColumn {
        NUMBER("number", "nummer"),
        FAMILY_NAME("family_name", "achternaam"),
        CITY("city", "plaats");

        private final String heading;
        private final String other;

        Column(String heading, String other) {
            this.heading = heading;
            this.other = other;
        }

        @Override
        public String heading() {
            return heading;
        }

        @Override
        public Set<String> otherHeadings() {
            return Set.of(other);
        }
    }

    @Test
    void what_is_no_table_is_refused_with_a_reason() {
        assertThat(problem(new byte[0])).isEqualTo(Problem.EMPTY);
        assertThat(problem(text("\r\n \r\n"))).isEqualTo(Problem.EMPTY);
        assertThat(problem(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 7})).isEqualTo(Problem.NOT_TEXT);
        assertThat(problem(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}))
                .isEqualTo(Problem.OLD_OR_LOCKED_SPREADSHEET);
        assertThat(problem(text("PK\u0003\u0004no zip"))).isEqualTo(Problem.BROKEN_SPREADSHEET);
    }

    @Test
    void a_quotation_mark_that_is_not_closed_is_found_in_its_line() {
        assertThat(read(text("a;b\n1;2\n\n3;\"open\n5;6\n"))).isEqualTo(new Unreadable(Problem.QUOTATION_MARK, 4));
        assertThat(read(text("a;b\n1;2\n\"3\"x;4\n"))).isEqualTo(new Unreadable(Problem.QUOTATION_MARK, 3));
    }

    @Test
    void limits_hold_and_say_where() {
        TableLimits small = new TableLimits(200, 1000, 2, 3, 10);

        assertThat(Tables.read(text("a;b\n1;2\n3;4\n"), small)).isInstanceOf(Read.class);
        assertThat(Tables.read(text("a;b\n1;2\n3;4\n5;6"), small)).isEqualTo(new Unreadable(Problem.TOO_MANY_ROWS, 4));
        assertThat(Tables.read(text("a;b\n1;2;3;4\n"), small)).isEqualTo(new Unreadable(Problem.TOO_MANY_COLUMNS, 2));
        assertThat(Tables.read(text("a;b\n1;12345678901\n"), small))
                .isEqualTo(new Unreadable(Problem.CELL_TOO_LONG, 2));
        assertThat(Tables.read(text("a;b\n" + "x".repeat(200)), small))
                .isEqualTo(new Unreadable(Problem.FILE_TOO_BIG, null));
    }

    @Test
    void a_spreadsheet_that_unpacks_to_far_too_much_goes_no_further() throws IOException {
        byte[] bomb = zip("xl/worksheets/sheet1.xml", new byte[70 * 1024 * 1024]);

        assertThat(bomb).hasSizeLessThan(100_000);
        assertThat(problem(bomb)).isEqualTo(Problem.BROKEN_SPREADSHEET);
        assertThat(problem(zip("xl/workbook.xml", text("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><a/>"))))
                .isEqualTo(Problem.BROKEN_SPREADSHEET);
        assertThat(problem(zip("word/document.xml", text("<a/>")))).isEqualTo(Problem.BROKEN_SPREADSHEET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void every_encoding_that_excel_writes_is_recognised(String name) {
        String table = "nummer;achternaam;plaats\r\n1;Van \u2019t Böhmer;Súdwest-Fryslân\r\n";

        assertThat(rows(table.getBytes(Charset.forName(name))))
                .containsExactly(new Row(2, List.of("1", "Van \u2019t Böhmer", "Súdwest-Fryslân")));
        if (!name.startsWith("win")) {
            assertThat(rows(("\ufeff" + table).getBytes(Charset.forName(name))))
                    .containsExactly(new Row(2, List.of("1", "Van \u2019t Böhmer", "Súdwest-Fryslân")));
        }
        assertThat(rows("a;b\né;2\n".getBytes(WINDOWS))).containsExactly(new Row(2, List.of("é", "2")));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void every_delimiter_that_excel_writes_is_recognised(String delimiter) {
        String table = "nummer;\"naam; volledig\";plaats\n1;\"Jansen, J.\";Ede\n"
                .replace("r;\"", "r" + delimiter + "\"")
                .replace("\";", "\"" + delimiter)
                .replace("1;", "1" + delimiter);

        assertThat(rows(text(table))).containsExactly(new Row(2, List.of("1", "Jansen, J.", "Ede")));
        assertThat(rows(text("sep=" + delimiter + "\na" + delimiter + "b\n1" + delimiter + "2\n")))
                .containsExactly(new Row(3, List.of("1", "2")));
    }

    @Test
    void rows_know_their_line_whatever_stands_above_them() {
        assertThat(rows(text("\n\na;b\n\n1;\"two\nlines\"\n\n;\n3;4\n")))
                .containsExactly(new Row(5, List.of("1", "two\nlines")), new Row(9, List.of("3", "4")));
    }

    @Test
    void columns_are_known_by_many_names_in_any_order() {
        Table table = table(text("Plaats;Achter-naam;NUMMER;;vreemd;numer;plaats\nEde;Jansen;7"));
        Columns<Column> columns = Columns.of(table, Column.class);
        Row row = rows(table).getFirst();

        assertThat(columns.missing(List.of(Column.values()))).isEmpty();
        assertThat(columns.value(row, Column.NUMBER)).isEqualTo("7");
        assertThat(columns.twice()).containsExactly(Column.CITY);
        assertThat(columns.unknown())
                .extracting(each -> each.place().column()
                        + each.place().letter()
                        + each.meant().orElse("?"))
                .containsExactly("vreemdE?", "numerFnumber");
        assertThat(columns.place(2, Column.NUMBER)).isEqualTo(new CellPlace(2, "NUMMER", 2));
        assertThat(new CellPlace(1, "", 27).letter()).isEqualTo("AB");
        assertThat(new CellPlace(1, "", CellPlace.NOWHERE).letter()).isEmpty();
    }

    @Test
    void a_cell_that_we_write_is_no_formula_and_is_read_back_as_it_was() throws IOException {
        List<String> cells = List.of("=1+1", "+31 6 1234", "-x", "@y", "'quote", "a;\"b\"\nc", "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = new TableWriter(out)) {
            writer.row(List.of("a", "b", "c", "d", "e", "f", "g"));
            writer.row(cells);
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("'=1+1;'+31 6 1234;'-x;'@y;'quote");
        assertThat(rows(out.toByteArray())).containsExactly(new Row(2, cells));
    }

    @Test
    void a_spreadsheet_that_we_write_is_read_back_with_its_numbers_and_without_a_formula() throws IOException {
        List<String> cells = List.of("=1+1", "0612345678", "1204", "-3", "", "Noor; \"N\"");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SpreadsheetWriter writer = new SpreadsheetWriter(out)) {
            RowWriter sheet = writer.sheet("Een");
            sheet.row(List.of("a", "b", "c", "d", "e", "f"));
            sheet.row(cells);
            writer.sheet("Twee").row(List.of("g"));
        }

        assertThat(rows(out.toByteArray())).containsExactly(new Row(2, cells));
    }

    @Test
    void a_spreadsheet_reads_like_the_same_table_as_text(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("table.xlsx");
        Files.write(file, XlsxSample.bytes());

        assertThat(rows(XlsxSample.bytes()))
                .containsExactly(
                        new Row(2, List.of("0123", "Jansen", "2026-11-22", "52.1", "09:30", "true")),
                        new Row(4, List.of("12345678901", "De Vries", "", "7")));
        assertThat(Tables.read(file, TableLimits.LIST)).isInstanceOf(Read.class);
    }

    @Test
    void what_was_meant_is_found_when_it_is_near() {
        Set<String> known = Set.of("practice_nurse", "nurse", "midwife");

        assertThat(Likeness.nearest("Practise nurse", known)).contains("practice_nurse");
        assertThat(Likeness.nearest("midwive", known)).contains("midwife");
        assertThat(Likeness.nearest("plumber", known)).isEmpty();
    }

    private static Problem problem(byte[] content) {
        return ((Unreadable) read(content)).problem();
    }

    private static TableReading read(byte[] content) {
        return Tables.read(content, TableLimits.LIST);
    }

    private static Table table(byte[] content) {
        return ((Read) read(content)).table();
    }

    private static List<Row> rows(byte[] content) {
        return rows(table(content));
    }

    private static List<Row> rows(Table table) {
        try (Stream<Row> rows = table.rows()) {
            return rows.toList();
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
