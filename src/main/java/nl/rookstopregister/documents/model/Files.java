package nl.rookstopregister.documents.model;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.documents.DocumentId;
import nl.rookstopregister.documents.KeptDocument;
import nl.rookstopregister.shared.CoachId;

/** All kept files. */
public interface Files {

    /** Where a file comes from, and with that whether it may ever be forgotten. */
    enum Origin {
        EVIDENCE,
        LETTER
    }

    void add(KeptDocument document, Origin origin, byte[] content);

    Optional<KeptDocument> find(DocumentId id);

    List<KeptDocument> all(List<DocumentId> ids);

    /** Newest first. */
    List<KeptDocument> of(CoachId coach, Origin origin);

    Optional<byte[]> content(DocumentId id);

    void remove(DocumentId id);

    /** @param page counted from 1 */
    Optional<byte[]> picture(DocumentId id, int page);

    /** Keeps the picture of a page; harmless when another node was first. */
    void addPicture(DocumentId id, int page, byte[] png);
}
