package nl.rookstopregister.documents.inspection;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The marked segments of a JPEG file: where it really ends, and which way up the camera was held. */
public final class JpegSegments {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int APP1 = 0xE1;
    private static final int ORIENTATION = 0x0112;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private final byte[] content;
    private int orientation = 1;
    private int end = -1;

    private JpegSegments(byte[] content) {
        this.content = content;
    }

    public static JpegSegments of(byte[] content) {
        JpegSegments segments = new JpegSegments(content);
        segments.walk();
        return segments;
    }

    /** Position after the end marker; negative when the file stops before one. */
    int end() {
        return end;
    }

    /** 1 for upright, otherwise 2 to 8 as EXIF numbers the turns and mirrorings. */
    public int orientation() {
        return orientation;
    }

    private void walk() {
        int at = 2;
        while (at + 1 < content.length && unsigned(at) == 0xFF) {
            int marker = unsigned(at + 1);
            if (marker == END_OF_IMAGE) {
                end = at + 2;
                return;
            }
            at = after(at, marker);
        }
    }

    private int after(int at, int marker) {
        if (marker == 0xFF) {
            return at + 1;
        }
        if (marker == 0x01 || isRestart(marker)) {
            return at + 2;
        }
        if (at + 3 >= content.length) {
            return content.length;
        }
        int length = (unsigned(at + 2) << 8) + unsigned(at + 3);
        int next = at + 2 + Math.max(2, length);
        if (marker == APP1 && next <= content.length) {
            readExif(at + 4, next);
        }
        return marker == START_OF_SCAN ? afterScan(next) : next;
    }

    /** In the scan itself every FF of the picture is followed by 00. */
    private int afterScan(int from) {
        int at = from;
        while (at + 1 < content.length) {
            if (unsigned(at) == 0xFF && unsigned(at + 1) != 0 && !isRestart(unsigned(at + 1))) {
                return at;
            }
            at++;
        }
        return content.length;
    }

    private void readExif(int from, int until) {
        if (until - from < EXIF.length + 14 || !startsWithExif(from)) {
            return;
        }
        ByteBuffer tiff = ByteBuffer.wrap(content, from + EXIF.length, until - from - EXIF.length)
                .slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.capacity() - 2) {
            return;
        }
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (entry + 12 > tiff.capacity()) {
                return;
            }
            if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) {
                int found = tiff.getShort(entry + 8);
                orientation = found >= 1 && found <= 8 ? found : 1;
                return;
            }
        }
    }

    private boolean startsWithExif(int from) {
        for (int i = 0; i < EXIF.length; i++) {
            if (content[from + i] != EXIF[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }

    private int unsigned(int at) {
        return Byte.toUnsignedInt(content[at]);
    }
}
