package nl.rookstopregister.documents.inspection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Unpacks every compressed stream of a PDF beforehand, counting only: PDFBox unpacks whole streams into memory while it
 * opens a file, so one that unpacks to more than the machine has must never reach it.
 */
final class Inflation {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private final byte[] content;
    private final long mostPerStream;
    private long left;

    private Inflation(byte[] content, long mostPerStream, long most) {
        this.content = content;
        this.mostPerStream = mostPerStream;
        this.left = most;
    }

    static boolean staysWithin(byte[] content, long mostPerStream, long most) {
        return new Inflation(content, mostPerStream, most).staysWithin();
    }

    private boolean staysWithin() {
        for (int at = next(0); at >= 0; at = next(at)) {
            if (!streamStaysWithin(at)) {
                return false;
            }
        }
        return true;
    }

    private boolean streamStaysWithin(int from) {
        long size = 0;
        byte[] buffer = new byte[65_536];
        // PDFBox skips the two bytes of the zlib header without looking at them; so must we.
        Inflater raw = new Inflater(true);
        try (InputStream stream = new InflaterInputStream(
                new ByteArrayInputStream(content, from + 2, content.length - from - 2), raw, 4096)) {
            for (int read = stream.read(buffer); read > 0; read = stream.read(buffer)) {
                size += read;
                left -= read;
                if (size > mostPerStream || left < 0) {
                    return false;
                }
            }
        } catch (IOException notPacked) {
            // Not compressed, or cut off: what came out so far is counted.
        } finally {
            raw.end();
        }
        return true;
    }

    /** Where the bytes of the next stream begin; negative behind the last. */
    private int next(int after) {
        for (int i = after; i + STREAM.length + 4 < content.length; i++) {
            if (content[i] == 's' && startsStream(i)) {
                int at = i + STREAM.length;
                if (content[at] == '\r') {
                    at++;
                }
                return content[at] == '\n' ? at + 1 : at;
            }
        }
        return -1;
    }

    private boolean startsStream(int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (content[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }
}
