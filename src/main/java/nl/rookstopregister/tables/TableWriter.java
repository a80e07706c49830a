package nl.rookstopregister.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a table as a CSV file that Excel in the Netherlands opens with a click: semicolons, UTF-8 with a mark. No cell can
 * become a formula; {@link Tables} reads it back as it was.
 */
public final class TableWriter implements RowWriter, Closeable {

    private static final char MARK = '\ufeff';
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private final CSVPrinter printer;

    /** Closing it closes the stream. */
    public TableWriter(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        printer = new CSVPrinter(writer, FORMAT);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(CellText::written).toList());
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
