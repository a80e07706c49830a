package nl.rookstopregister.documents.web;

import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.documents.KeptDocument;

/** Who may see a document: the coach it is about, the office and the committee. */
final class Readers {

    private Readers() {}

    static boolean mayRead(KeptDocument document, SignedIn reader) {
        return document.coach().equals(reader.coach()) || reader.is(Role.OFFICE) || reader.is(Role.COMMITTEE);
    }
}
