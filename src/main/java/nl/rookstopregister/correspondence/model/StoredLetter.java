package nl.rookstopregister.correspondence.model;

import nl.rookstopregister.documents.DocumentId;
import nl.rookstopregister.shared.CoachId;

/** A letter that was written, and the file (PDF/A) that it became. */
public record StoredLetter(CoachId coach, Letter letter, DocumentId document) {}
