package nl.rookstopregister.documents.web;

import java.util.List;
import nl.rookstopregister.documents.KeptDocument;

/** A kept file, page by page as pictures. Public: its template is compiled into a package of its own. */
public record PreviewPage(KeptDocument document, List<Integer> pages) {

    public String download() {
        return "/documenten/" + document.id();
    }

    public String picture(int page) {
        return download() + "/voorbeeld/" + page;
    }
}
