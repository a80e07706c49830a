package nl.rookstopregister.accreditation.web;

import java.util.List;
import nl.rookstopregister.documents.KeptDocument;
import nl.rookstopregister.forms.AnswerLine;

/**
 * What a request says on one subject, as whoever judges it reads it.
 *
 * @param name of the subject, under which remarks about it are kept
 * @param things in its list, each with the documents that show it
 */
public record RequestPart(String name, String address, String title, List<AnswerLine> lines, List<Thing> things) {

    /** One thing in the list of a subject. */
    public record Thing(List<AnswerLine> lines, List<KeptDocument> documents) {}

    public boolean isEmpty() {
        return lines.isEmpty() && things.isEmpty();
    }
}
