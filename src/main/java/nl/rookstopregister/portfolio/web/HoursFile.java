package nl.rookstopregister.portfolio.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.rookstopregister.portfolio.model.TypedGuidance;
import nl.rookstopregister.portfolio.model.TypedRow;
import nl.rookstopregister.tables.Columns;
import nl.rookstopregister.tables.Row;
import nl.rookstopregister.tables.Table;
import nl.rookstopregister.tables.TableColumn;
import nl.rookstopregister.tables.TableLimits;
import nl.rookstopregister.tables.TableReading;
import nl.rookstopregister.tables.Tables;

/** Reads a file of hours in whatever layout it has. Columns that tell who a client is are left where they are. */
final class HoursFile {

    static final int MOST_ROWS = 10_000;

    private static final TableLimits LIMITS = new TableLimits(5 * 1024 * 1024, 60L * 1024 * 1024, MOST_ROWS, 50, 1000);
    private static final Pattern TELLS_WHO = Pattern.compile(
            "naam|name|bsn|geboorte|birth|pati[eë]nt|adres|address|postcode|mail|telefoonnummer|dossier|opmerking|notitie|remark");

    /** What the columns are called, as in the example file. */
    enum Column implements TableColumn {
        DATUM("datum", "date", "dag", "day", "van", "vanaf", "from", "begindatum"),
        TOT("tot en met", "tot", "t/m", "tm", "until", "to", "einddatum", "laatste dag"),
        INTERVENTIE("interventie", "intervention", "methode", "programma"),
        VORM("hoe", "vorm", "way", "how", "manier", "wijze", "contactvorm"),
        CLIENTEN("cliënten", "clients", "aantal cliënten", "aantal", "deelnemers", "number of clients"),
        TIJD("tijd", "uren", "uur", "aantal uren", "hours", "time", "duur", "duration"),
        MINUTEN("minuten", "minutes", "min");

        private final String heading;
        private final Set<String> otherHeadings;

        Column(String heading, String... otherHeadings) {
            this.heading = heading;
            this.otherHeadings = Set.of(otherHeadings);
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

        /** @param argument the line, or the columns that are missing */
        record Unreadable(String key, Object argument) implements Reading {}
    }

    private HoursFile() {}

    static Reading read(byte[] content) {
        return switch (Tables.read(content, LIMITS)) {
            case TableReading.Read(Table table) -> rows(table);
            case TableReading.Unreadable unreadable ->
                new Reading.Unreadable(unreadable.messageKey(), unreadable.line() == null ? 0 : unreadable.line());
        };
    }

    private static Reading rows(Table table) {
        Columns<Column> columns = Columns.of(table, Column.class);
        List<String> missing = Stream.of(Column.DATUM, Column.INTERVENTIE, Column.VORM, Column.CLIENTEN, Column.TIJD)
                .filter(column -> !columns.has(column) && !(column == Column.TIJD && columns.has(Column.MINUTEN)))
                .map(Column::heading)
                .toList();
        if (!missing.isEmpty()) {
            return new Reading.Unreadable("portfolio.import.columns-missing", String.join(", ", missing));
        }
        List<String> telling = columns.unknown().stream()
                .map(unknown -> unknown.place().column())
                .filter(heading ->
                        TELLS_WHO.matcher(heading.toLowerCase(Locale.ROOT)).find())
                .toList();
        if (!telling.isEmpty()) {
            return new Reading.Unreadable("portfolio.import.tells-who", String.join(", ", telling));
        }
        try (Stream<Row> rows = table.rows()) {
            return new Reading.Read(rows.map(row -> new TypedRow(row.line(), typed(columns, row)))
                    .toList());
        }
    }

    private static TypedGuidance typed(Columns<Column> columns, Row row) {
        String time = columns.value(row, Column.TIJD);
        String minutes = columns.value(row, Column.MINUTEN);
        return new TypedGuidance(
                columns.value(row, Column.DATUM),
                columns.value(row, Column.TOT),
                columns.value(row, Column.INTERVENTIE),
                columns.value(row, Column.VORM),
                number(columns.value(row, Column.CLIENTEN)),
                time.isEmpty() && !minutes.isEmpty() ? minutes + " min" : time);
    }

    /** Whoever typed names where a number belongs: they are not even kept until the file is mended. */
    private static String number(String clients) {
        return clients.matches("\\d*") ? clients : "…";
    }
}
