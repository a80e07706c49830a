package nl.rookstopregister.tables;

import java.io.IOException;
import java.util.List;

/** A table that is being written from its headings down. */
public interface RowWriter {

    void row(List<String> cells) throws IOException;
}
