package nl.rookstopregister.correspondence.web;

import java.util.List;
import nl.rookstopregister.correspondence.model.KeptMail;

/** What waits to be printed and posted. */
public record PaperPostPage(List<KeptMail> waiting) {
    public PaperPostPage {
        waiting = List.copyOf(waiting);
    }
}
