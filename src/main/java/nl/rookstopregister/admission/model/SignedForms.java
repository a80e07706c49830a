package nl.rookstopregister.admission.model;

import java.time.Instant;
import java.util.List;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.documents.DocumentId;
import nl.rookstopregister.shared.Actor;

/** Scans of the forms that people signed on paper, each as a whole. */
public interface SignedForms {

    void add(ApplicationId id, DocumentId document, Actor by, Instant at);

    /** In the order in which they were added. */
    List<DocumentId> of(ApplicationId id);

    /** False when it is no scan of this application. */
    boolean remove(ApplicationId id, DocumentId document);
}
