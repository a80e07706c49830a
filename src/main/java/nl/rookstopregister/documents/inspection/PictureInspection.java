package nl.rookstopregister.documents.inspection;

import static nl.rookstopregister.documents.Keeping.Reason.DAMAGED;
import static nl.rookstopregister.documents.Keeping.Reason.MORE_THAN_ONE_FILE;

import java.io.IOException;
import nl.rookstopregister.documents.model.FileType;
import nl.rookstopregister.documents.model.Finding;
import nl.rookstopregister.documents.model.Finding.Sound;
import nl.rookstopregister.documents.model.Finding.Unsound;

/** Reads a JPEG or PNG to its end. */
final class PictureInspection {

    private static final int ENOUGH_TO_KNOW = 500;

    private PictureInspection() {}

    static Finding inspect(byte[] content, FileType type) {
        int end = type == FileType.PNG
                ? PngChunks.end(content)
                : JpegSegments.of(content).end();
        if (end < 0) {
            return new Unsound(DAMAGED);
        }
        if (!Tail.isEmpty(content, end)) {
            return new Unsound(MORE_THAN_ONE_FILE);
        }
        try {
            Pictures.read(content, type, ENOUGH_TO_KNOW);
            return new Sound(type, 1);
        } catch (IOException unreadable) {
            return new Unsound(DAMAGED);
        }
    }
}
