package nl.rookstopregister.documents.inspection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/** How much a stream inside a PDF unpacks to, through all its filters; measured without keeping what comes out. */
final class PdfStreams {

    /** A page of A4 at 600 dots an inch in colour. */
    static final long MOST_BYTES = 110_000_000;

    private static final long MOST_PIXELS = 60_000_000;
    private static final long MOST_BETWEEN_FILTERS = 30_000_000;

    /** Filters of running data; those of pictures are held by the size of the picture. */
    private static final Set<String> COUNTED = Set.of(
            "FlateDecode",
            "Fl",
            "LZWDecode",
            "LZW",
            "RunLengthDecode",
            "RL",
            "ASCII85Decode",
            "A85",
            "ASCIIHexDecode",
            "AHx");

    private PdfStreams() {}

    static boolean isOversizedPicture(COSDictionary dictionary) {
        return area(dictionary, "Width", "Height") > MOST_PIXELS
                || area(dictionary, "W", "H") > MOST_PIXELS
                || area(dictionary, "Columns", "Rows") > MOST_PIXELS;
    }

    private static long area(COSDictionary dictionary, String width, String height) {
        return dictionary.getLong(width, 0) * dictionary.getLong(height, 0);
    }

    static boolean staysWithin(COSStream stream) throws IOException {
        List<COSName> filters = filters(stream.getFilters());
        if (filters.isEmpty() || !stream.hasData()) {
            return true;
        }
        try (InputStream raw = stream.createRawInputStream()) {
            return staysWithin(stream, filters, raw.readAllBytes());
        }
    }

    private static boolean staysWithin(COSStream stream, List<COSName> filters, byte[] raw) {
        byte[] packed = raw;
        for (int i = 0; i < filters.size() && COUNTED.contains(filters.get(i).getName()); i++) {
            boolean last = i + 1 == filters.size();
            ByteArrayOutputStream kept = new ByteArrayOutputStream();
            Bounded out = last
                    ? new Bounded(OutputStream.nullOutputStream(), MOST_BYTES)
                    : new Bounded(kept, MOST_BETWEEN_FILTERS);
            try {
                FilterFactory.INSTANCE
                        .getFilter(filters.get(i))
                        .decode(new ByteArrayInputStream(packed), out, stream, i);
            } catch (IOException broken) {
                // A broken stream costs no more than what came out of it.
            }
            if (out.isFull()) {
                return false;
            }
            packed = kept.toByteArray();
        }
        return true;
    }

    private static List<COSName> filters(COSBase filters) {
        return switch (filters) {
            case COSName one -> List.of(one);
            case COSArray several ->
                StreamSupport.stream(several.spliterator(), false)
                        .filter(COSName.class::isInstance)
                        .map(COSName.class::cast)
                        .toList();
            case null, default -> List.of();
        };
    }

    /** Passes on until there is too much. */
    private static final class Bounded extends OutputStream {

        private final OutputStream out;
        private long left;

        Bounded(OutputStream out, long most) {
            this.out = out;
            this.left = most;
        }

        boolean isFull() {
            return left < 0;
        }

        @Override
        public void write(int b) throws IOException {
            take(1);
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            take(length);
            out.write(bytes, from, length);
        }

        private void take(int length) throws IOException {
            left -= length;
            if (left < 0) {
                throw new IOException("Unpacks to more than the register takes");
            }
        }
    }
}
