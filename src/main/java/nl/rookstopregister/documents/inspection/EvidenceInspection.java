package nl.rookstopregister.documents.inspection;

import static nl.rookstopregister.documents.Keeping.Reason.DAMAGED;
import static nl.rookstopregister.documents.Keeping.Reason.NOT_A_PDF_JPEG_OR_PNG;

import java.util.Optional;
import nl.rookstopregister.documents.model.FileType;
import nl.rookstopregister.documents.model.Finding;
import nl.rookstopregister.documents.model.Finding.Unsound;
import org.springframework.stereotype.Component;

/** Says of an uploaded file what it is, by reading all of it. */
@Component
public class EvidenceInspection {

    /** As many as somebody looks through on a screen; the download has them all. */
    private static final int PREVIEWED_PAGES = 60;

    private final Workbench workbench;

    public EvidenceInspection(Workbench workbench) {
        this.workbench = workbench;
    }

    public Finding inspect(byte[] content) {
        Optional<FileType> type = FileType.of(content);
        if (type.isEmpty()) {
            return new Unsound(NOT_A_PDF_JPEG_OR_PNG);
        }
        return workbench
                .within(() -> type.get() == FileType.PDF
                        ? PdfInspection.inspect(content, PREVIEWED_PAGES)
                        : PictureInspection.inspect(content, type.get()))
                .orElse(new Unsound(DAMAGED));
    }
}
