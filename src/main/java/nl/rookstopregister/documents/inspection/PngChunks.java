package nl.rookstopregister.documents.inspection;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** The chunks of a PNG file, each held against its checksum. */
final class PngChunks {

    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final int LAST = 0x49454E44;

    private PngChunks() {}

    /** Position after the last chunk; negative when the file stops before it or a chunk is not what it was. */
    static int end(byte[] content) {
        ByteBuffer file = ByteBuffer.wrap(content);
        int at = SIGNATURE;
        while (at + AROUND <= content.length) {
            int length = file.getInt(at);
            if (length < 0 || length > content.length - at - AROUND) {
                return -1;
            }
            CRC32 checksum = new CRC32();
            checksum.update(content, at + 4, length + 4);
            if ((int) checksum.getValue() != file.getInt(at + 8 + length)) {
                return -1;
            }
            if (file.getInt(at + 4) == LAST) {
                return at + AROUND + length;
            }
            at += AROUND + length;
        }
        return -1;
    }
}
