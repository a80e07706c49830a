package nl.rookstopregister.documents.inspection;

import static nl.rookstopregister.documents.Keeping.Reason.ACTIVE_CONTENT;
import static nl.rookstopregister.documents.Keeping.Reason.DAMAGED;
import static nl.rookstopregister.documents.Keeping.Reason.ENCRYPTED;
import static nl.rookstopregister.documents.Keeping.Reason.MORE_THAN_ONE_FILE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.rookstopregister.documents.Keeping.Reason;
import nl.rookstopregister.documents.model.FileType;
import nl.rookstopregister.documents.model.Finding;
import nl.rookstopregister.documents.model.Finding.Sound;
import nl.rookstopregister.documents.model.Finding.Unsound;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a PDF and looks at everything in it. */
final class PdfInspection {

    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final long MOST_IN_ALL = 1_000_000_000;

    private PdfInspection() {}

    static Finding inspect(byte[] content, int mostPages) {
        int end = end(content);
        // PDFBox repairs what it can; a certificate that lost its last pages is not what was signed.
        if (end < 0) {
            return new Unsound(DAMAGED);
        }
        if (!Tail.isEmpty(content, end)) {
            return new Unsound(MORE_THAN_ONE_FILE);
        }
        if (!Inflation.staysWithin(content, PdfStreams.MOST_BYTES, MOST_IN_ALL)) {
            return new Unsound(DAMAGED);
        }
        return open(content, mostPages);
    }

    private static Finding open(byte[] content, int mostPages) {
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.isEncrypted()) {
                return new Unsound(ENCRYPTED);
            }
            return switch (PdfObjects.look(document.getDocument())) {
                case ACTIVE -> new Unsound(ACTIVE_CONTENT);
                case OVERSIZED -> new Unsound(DAMAGED);
                case HARMLESS -> pages(document, mostPages);
            };
        } catch (InvalidPasswordException locked) {
            return new Unsound(ENCRYPTED);
        } catch (IOException | RuntimeException broken) {
            // PDFBox answers some broken files with unchecked exceptions.
            return new Unsound(DAMAGED);
        }
    }

    private static Finding pages(PDDocument document, int mostPages) {
        int pages = document.getNumberOfPages();
        for (int i = 0; i < Math.min(pages, mostPages); i++) {
            document.getPage(i).getMediaBox();
        }
        return pages < 1 ? new Unsound(Reason.DAMAGED) : new Sound(FileType.PDF, Math.min(pages, mostPages));
    }

    private static int end(byte[] content) {
        for (int at = content.length - END.length; at >= 0; at--) {
            if (content[at] == '%' && isEnd(content, at)) {
                return at + END.length;
            }
        }
        return -1;
    }

    private static boolean isEnd(byte[] content, int at) {
        for (int i = 0; i < END.length; i++) {
            if (content[at + i] != END[i]) {
                return false;
            }
        }
        return true;
    }
}
