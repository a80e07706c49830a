package nl.rookstopregister.takeover.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.rookstopregister.pages.WrittenDay;
import nl.rookstopregister.tables.Columns;
import nl.rookstopregister.tables.Row;

/** One row of a predecessor's file, asked cell by cell; what is the matter with a cell is noted as it is asked. */
final class RowCells {

    private static final String BETWEEN_VALUES = "\\|";

    private final Row row;
    private final Columns<TakeoverColumn> columns;
    private final List<Problem> problems;

    RowCells(Row row, Columns<TakeoverColumn> columns, List<Problem> problems) {
        this.row = row;
        this.columns = columns;
        this.problems = problems;
    }

    int line() {
        return row.line();
    }

    String text(TakeoverColumn column) {
        return columns.value(row, column);
    }

    Optional<String> given(TakeoverColumn column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    boolean isEmpty(TakeoverColumn column) {
        return text(column).isEmpty();
    }

    void note(Rule rule, TakeoverColumn column, Object... more) {
        noteValue(rule, column, text(column), more);
    }

    /** About one of several values in the cell. */
    void noteValue(Rule rule, TakeoverColumn column, String value, Object... more) {
        problems.add(new Problem(
                rule,
                columns.place(row.line(), column),
                value,
                Arrays.stream(more).map(RowCells::written).toList()));
    }

    /** As pages of both languages can show it. */
    private static String written(Object argument) {
        return argument instanceof LocalDate day
                ? "%d-%d-%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear())
                : argument.toString();
    }

    Optional<LocalDate> day(TakeoverColumn column) {
        if (isEmpty(column)) {
            return Optional.empty();
        }
        // Spreadsheets write a moment where a day was meant.
        Optional<LocalDate> day = WrittenDay.read(text(column).replaceFirst("[T ]00:00(:00(\\.0+)?)?Z?$", ""));
        if (day.isEmpty()) {
            note(Rule.DATE_UNREADABLE, column);
        }
        return day;
    }

    /** What the cell means; noted under the rule when it holds something that means nothing. */
    <T> Optional<T> read(TakeoverColumn column, Function<String, Optional<T>> reading, Rule otherwise) {
        Optional<T> read = given(column).flatMap(reading);
        if (read.isEmpty() && !isEmpty(column)) {
            note(otherwise, column);
        }
        return read;
    }

    <T> Optional<T> code(TakeoverColumn column, Codes<T> codes, Rule otherwise) {
        Optional<T> read = given(column).flatMap(codes::read);
        if (read.isEmpty() && !isEmpty(column)) {
            note(otherwise, column, codes.suggestion(text(column)));
        }
        return read;
    }

    <T> List<T> codes(TakeoverColumn column, Codes<T> codes, Rule otherwise) {
        List<T> read = new ArrayList<>();
        for (String value : values(column)) {
            codes.read(value)
                    .ifPresentOrElse(read::add, () -> noteValue(otherwise, column, value, codes.suggestion(value)));
        }
        return read;
    }

    /** Several values stand between bars. */
    List<String> values(TakeoverColumn column) {
        return Arrays.stream(text(column).split(BETWEEN_VALUES))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
