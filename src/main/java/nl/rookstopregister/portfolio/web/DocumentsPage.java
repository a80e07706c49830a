package nl.rookstopregister.portfolio.web;

import java.util.List;
import nl.rookstopregister.documents.KeptDocument;
import nl.rookstopregister.portfolio.usecase.ListDocuments.Proof;

/** A coach's own files, newest first. */
public record DocumentsPage(List<Proof> proofs) {

    private static final int KILOBYTE = 1024;

    public DocumentsPage {
        proofs = List.copyOf(proofs);
    }

    /** Rounded up: no file is nothing. */
    public static long kilobytes(KeptDocument document) {
        return (document.size() + KILOBYTE - 1) / KILOBYTE;
    }

    /** The message that says what kind of file it is. */
    public static String kind(KeptDocument document) {
        return "portfolio.documents.kind." + (document.contentType().equals("application/pdf") ? "pdf" : "picture");
    }
}
