package nl.rookstopregister.tables;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.rookstopregister.tables.TableReading.Problem;

/**
 * How the letters of a text file are written: what its byte order mark says; else UTF-16 where every other byte is zero, as
 * that of plain letters is; else UTF-8 where all of it is valid UTF-8, which other text practically never is; else what
 * Windows in western Europe writes.
 *
 * @param markLength bytes of the mark before the text
 */
record Encoding(Charset charset, int markLength) {

    private static final int LOOKED_AT = 512;
    private static final int BUFFER = 1 << 16;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static Encoding of(Content content) {
        byte[] start = content.beginning(LOOKED_AT);
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(isUtf8(content) ? StandardCharsets.UTF_8 : WINDOWS, 3);
        }
        if (begins(start, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (begins(start, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        return withoutMark(content, start);
    }

    private static Encoding withoutMark(Content content, byte[] start) {
        int pairs = start.length / 2;
        int zerosFirst = zeros(start, 0);
        int zerosSecond = zeros(start, 1);
        if (zerosFirst == 0 && zerosSecond == 0) {
            return new Encoding(isUtf8(content) ? StandardCharsets.UTF_8 : WINDOWS, 0);
        }
        if (zerosFirst == 0 && zerosSecond * 10 >= pairs * 9) {
            return new Encoding(StandardCharsets.UTF_16LE, 0);
        }
        if (zerosSecond == 0 && zerosFirst * 10 >= pairs * 9) {
            return new Encoding(StandardCharsets.UTF_16BE, 0);
        }
        throw new UnreadableTable(Problem.NOT_TEXT, null);
    }

    private static int zeros(byte[] start, int first) {
        int zeros = 0;
        for (int i = first; i < start.length; i += 2) {
            zeros += start[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean begins(byte[] start, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (start.length <= i || (start[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(Content content) {
        char[] buffer = new char[BUFFER];
        try (Reader reader = new InputStreamReader(content.open(), StandardCharsets.UTF_8.newDecoder())) {
            while (reader.read(buffer) >= 0) {
                // Only whether it can be read.
            }
            return true;
        } catch (CharacterCodingException _) {
            return false;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text behind the mark. */
    Reader open(Content content) throws IOException {
        InputStream in = new BufferedInputStream(content.open(), BUFFER);
        in.skipNBytes(markLength);
        return new InputStreamReader(in, charset);
    }
}
