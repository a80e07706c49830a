package nl.rookstopregister.attendance.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.attendance.model.PastedRows;
import nl.rookstopregister.attendance.model.TypedRow;
import nl.rookstopregister.tables.Columns;
import nl.rookstopregister.tables.Row;
import nl.rookstopregister.tables.Table;
import nl.rookstopregister.tables.TableColumn;
import nl.rookstopregister.tables.TableLimits;
import nl.rookstopregister.tables.TableReading;
import nl.rookstopregister.tables.Tables;
import org.springframework.web.multipart.MultipartFile;

/** Rows from a file in whatever layout it has, and rows on their way from one page to the next. */
final class HandedIn {

    static final int MOST_ROWS = 1000;

    private static final TableLimits LIMITS = new TableLimits(5 * 1024 * 1024, 60L * 1024 * 1024, MOST_ROWS, 50, 1000);
    private static final String BETWEEN = "\t";
    private static final int PARTS = 4;

    /** What columns with attendance are called. */
    private enum Column implements TableColumn {
        NUMBER(
                "nummer",
                Set.of(
                        "registratienummer",
                        "reg.nr",
                        "regnr",
                        "nr",
                        "smr",
                        "smr nummer",
                        "smr-nummer",
                        "number",
                        "registration number",
                        "coachnummer",
                        "registernummer")),
        NAME(
                "naam",
                Set.of("name", "naam deelnemer", "deelnemer", "coach", "volledige naam", "full name", "naam coach")),
        GIVEN("voornaam", Set.of("voorletters", "roepnaam", "given name", "first name", "initialen")),
        PREFIX("tussenvoegsel", Set.of("voorvoegsel", "tussenvoegsels", "prefix")),
        FAMILY("achternaam", Set.of("family name", "last name", "surname", "familienaam")),
        RESULT("resultaat", Set.of("result", "aanwezig", "voltooid", "geslaagd", "present", "passed", "afgerond"));

        private final String heading;
        private final Set<String> otherHeadings;

        Column(String heading, Set<String> otherHeadings) {
            this.heading = heading;
            this.otherHeadings = otherHeadings;
        }

        @Override
        public String heading() {
            return heading;
        }

        @Override
        public Set<String> otherHeadings() {
            return otherHeadings;
        }
    }

    /** What was found in a file. */
    sealed interface Reading {

        record Read(List<TypedRow> rows) implements Reading {}

        /** @param line where it goes wrong; 0 where it is the file as a whole */
        record Unreadable(String key, int line) implements Reading {}
    }

    private HandedIn() {}

    static Reading file(MultipartFile file) {
        try {
            return switch (Tables.read(file.getBytes(), LIMITS)) {
                case TableReading.Read(Table table) -> new Reading.Read(rows(table));
                case TableReading.Unreadable unreadable ->
                    new Reading.Unreadable(unreadable.messageKey(), unreadable.line() == null ? 0 : unreadable.line());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<TypedRow> rows(Table table) {
        Columns<Column> columns = Columns.of(table, Column.class);
        try (Stream<Row> rows = table.rows()) {
            if (columns.has(Column.NUMBER)) {
                return rows.map(row -> typed(columns, row))
                        .filter(row -> !row.isEmpty())
                        .toList();
            }
            // A file without headings: the first row is somebody too.
            return PastedRows.read(Stream.concat(Stream.of(table.headings()), rows.map(Row::cells))
                    .map(cells -> String.join(" ; ", cells))
                    .collect(Collectors.joining("\n")));
        }
    }

    private static TypedRow typed(Columns<Column> columns, Row row) {
        String name = columns.value(row, Column.NAME);
        String parts = Stream.of(Column.GIVEN, Column.PREFIX, Column.FAMILY)
                .map(column -> columns.value(row, column))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return new TypedRow(
                row.line(),
                columns.value(row, Column.NUMBER),
                name.isEmpty() ? parts : name,
                columns.value(row, Column.RESULT));
    }

    /** No part of a row has a tab or a line in it. */
    static String carry(List<TypedRow> rows) {
        return rows.stream()
                .map(row -> String.join(BETWEEN, Integer.toString(row.line()), row.number(), row.name(), row.result()))
                .collect(Collectors.joining("\n"));
    }

    /** What does not have the shape that we sent is left out: nobody typed it. */
    static List<TypedRow> carried(String text) {
        return text.lines()
                .limit(MOST_ROWS)
                .map(line -> line.split(BETWEEN, PARTS))
                .filter(parts -> parts.length == PARTS && parts[0].matches("\\d{1,7}"))
                .map(parts -> new TypedRow(Integer.parseInt(parts[0]), parts[1], parts[2], parts[3]))
                .filter(row -> !row.isEmpty())
                .toList();
    }
}
