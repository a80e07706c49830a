package nl.rookstopregister.correspondence.web;

import java.util.List;
import nl.rookstopregister.correspondence.model.KeptMail;

/** What waits to be printed and posted. */
public record PaperPostPage(List<Line> waiting) {

    /** @param to who it is for, by name; empty where nobody is known */
    public record Line(KeptMail mail, String to) {}

    public PaperPostPage {
        waiting = List.copyOf(waiting);
    }
}
