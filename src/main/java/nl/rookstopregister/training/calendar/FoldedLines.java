package nl.rookstopregister.training.calendar;

import java.nio.charset.StandardCharsets;

/**
 * Lines of a calendar, folded after 75 octets and never inside a character (RFC 5545, section 3.1). The library counts
 * characters, and makes lines too long of names with accents.
 */
final class FoldedLines {

    private static final int OCTETS = 75;
    private static final String FOLD = "\r\n ";

    private FoldedLines() {}

    static byte[] of(String calendar) {
        StringBuilder folded = new StringBuilder(calendar.length());
        int octets = 0;
        for (int character : calendar.replace(FOLD, "").codePoints().toArray()) {
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            boolean endsLine = character == '\r' || character == '\n';
            if (!endsLine && octets + size > OCTETS) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets = endsLine ? 0 : octets + size;
        }
        return folded.toString().getBytes(StandardCharsets.UTF_8);
    }
}
