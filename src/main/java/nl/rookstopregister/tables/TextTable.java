package nl.rookstopregister.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.rookstopregister.tables.TableReading.Problem;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A table as text (CSV).
 *
 * @param delimiter between cells: what the line {@code sep=} says, else the one of which the headings hold most
 * @param separatorLine whether the file begins with the line {@code sep=}, which Excel understands and does not show
 */
record TextTable(Content content, Encoding encoding, char delimiter, boolean separatorLine) implements Table.Reading {

    private static final String DELIMITERS = ";,\t";
    private static final String SEPARATOR_LINE = "sep=";
    private static final int LONGEST_HEADINGS = 100_000;

    static TextTable of(Content content) {
        Encoding encoding = Encoding.of(content);
        try (BufferedReader text = new BufferedReader(encoding.open(content))) {
            String first = firstLine(text);
            if (first.indexOf('\0') >= 0) {
                throw new UnreadableTable(Problem.NOT_TEXT, 1);
            }
            boolean separatorLine = first.toLowerCase(Locale.ROOT).startsWith(SEPARATOR_LINE)
                    && first.length() > SEPARATOR_LINE.length();
            char delimiter = separatorLine ? first.charAt(SEPARATOR_LINE.length()) : mostly(first);
            return new TextTable(content, encoding, delimiter, separatorLine);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The first line that is not empty, or its beginning when it does not end. */
    private static String firstLine(BufferedReader text) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = text.read(); next >= 0 && line.length() < LONGEST_HEADINGS; next = text.read()) {
            if (next != '\n' && next != '\r') {
                line.append((char) next);
            } else if (!line.toString().isBlank()) {
                break;
            }
        }
        return line.toString();
    }

    private static char mostly(String headings) {
        char most = DELIMITERS.charAt(0);
        for (char each : DELIMITERS.toCharArray()) {
            if (outsideQuotes(headings, each) > outsideQuotes(headings, most)) {
                most = each;
            }
        }
        return most;
    }

    private static int outsideQuotes(String line, char delimiter) {
        boolean quoted = false;
        int count = 0;
        for (char each : line.toCharArray()) {
            quoted ^= each == '"';
            count += !quoted && each == delimiter ? 1 : 0;
        }
        return count;
    }

    @Override
    public Stream<Row> rows() {
        try {
            Reader text = encoding.open(content);
            CSVParser parser = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(delimiter)
                    .setIgnoreEmptyLines(false)
                    .get()
                    .parse(text);
            Spliterator<Row> rows =
                    Spliterators.spliteratorUnknownSize(new Rows(parser, separatorLine), Spliterator.ORDERED);
            return StreamSupport.stream(rows, false).onClose(() -> close(parser));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void close(CSVParser parser) {
        try {
            parser.close();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The rows from the first that has something in it on; empty lines further on are rows of empty cells. */
    private static final class Rows implements Iterator<Row> {

        private final CSVParser parser;
        private final Iterator<CSVRecord> records;
        private long lineBefore;
        private boolean skipSeparatorLine;
        private boolean begun;
        private @Nullable Row ahead;

        Rows(CSVParser parser, boolean skipSeparatorLine) {
            this.parser = parser;
            this.records = parser.iterator();
            this.skipSeparatorLine = skipSeparatorLine;
        }

        @Override
        public boolean hasNext() {
            while (ahead == null && hasRecord()) {
                Row row = read();
                if (row.isEmpty() && !begun) {
                    continue;
                }
                if (skipSeparatorLine) {
                    skipSeparatorLine = false;
                    continue;
                }
                begun = true;
                ahead = row;
            }
            return ahead != null;
        }

        private boolean hasRecord() {
            lineBefore = parser.getCurrentLineNumber();
            try {
                return records.hasNext();
            } catch (UncheckedIOException | IllegalStateException wrong) {
                if (wrong.getCause() instanceof CSVException) {
                    throw new UnreadableTable(Problem.QUOTATION_MARK, line());
                }
                throw wrong;
            }
        }

        private Row read() {
            CSVRecord record = records.next();
            List<String> cells = new ArrayList<>(record.size());
            record.forEach(cell -> cells.add(CellText.read(cell)));
            return new Row(line(), cells);
        }

        private int line() {
            return Math.toIntExact(lineBefore + 1);
        }

        @Override
        public Row next() {
            if (!hasNext() || ahead == null) {
                throw new NoSuchElementException();
            }
            Row next = ahead;
            ahead = null;
            return next;
        }
    }
}
