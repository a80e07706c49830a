package nl.rookstopregister.documents.inspection;

import static nl.rookstopregister.documents.Keeping.Reason.DAMAGED;
import static nl.rookstopregister.documents.Keeping.Reason.EMPTY;
import static nl.rookstopregister.documents.Keeping.Reason.NOT_A_PDF_JPEG_OR_PNG;
import static nl.rookstopregister.documents.Keeping.Reason.TOO_LARGE;

import java.util.Optional;
import nl.rookstopregister.documents.DocumentSettings;
import nl.rookstopregister.documents.model.FileType;
import nl.rookstopregister.documents.model.Finding;
import nl.rookstopregister.documents.model.Finding.Unsound;
import org.springframework.stereotype.Component;

/** Says of an uploaded file what it is, by reading all of it. */
@Component
public class EvidenceInspection {

    private final DocumentSettings settings;
    private final Workbench workbench;

    public EvidenceInspection(DocumentSettings settings, Workbench workbench) {
        this.settings = settings;
        this.workbench = workbench;
    }

    public Finding inspect(byte[] content) {
        if (content.length == 0) {
            return new Unsound(EMPTY);
        }
        if (content.length > settings.largest().toBytes()) {
            return new Unsound(TOO_LARGE);
        }
        Optional<FileType> type = FileType.of(content);
        if (type.isEmpty()) {
            return new Unsound(NOT_A_PDF_JPEG_OR_PNG);
        }
        return workbench
                .within(() -> type.get() == FileType.PDF
                        ? PdfInspection.inspect(content, settings.pages())
                        : PictureInspection.inspect(content, type.get()))
                .orElse(new Unsound(DAMAGED));
    }
}
