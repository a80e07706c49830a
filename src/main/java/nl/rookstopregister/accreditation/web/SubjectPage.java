package nl.rookstopregister.accreditation.web;

import java.util.List;
import nl.rookstopregister.documents.KeptDocument;
import nl.rookstopregister.forms.FieldOnPage;
import nl.rookstopregister.pages.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * One subject of a request.
 *
 * @param list null when it has no list
 * @param documents null when documents are not asked of the subject itself
 * @param mark of what stood there when the page was made
 * @param remark what was asked about it
 * @param differences with what a colleague saved meanwhile; what is typed here is not saved then
 */
public record SubjectPage(
        RequestHead head,
        String titleKey,
        String address,
        List<FieldOnPage> fields,
        @Nullable Things list,
        @Nullable List<KeptDocument> documents,
        RunningTotal total,
        int mark,
        @Nullable String remark,
        List<Difference> differences,
        FormErrors errors) {

    private static final int MANY = 8;

    /** Many short numbers stand line by line, each with its name before it; the page itself says that most stay empty. */
    public boolean figuresOnly() {
        return fields.size() >= MANY
                && fields.stream().allMatch(field -> field.size().equals("short"));
    }

    /** The things in the list of a subject. */
    public record Things(List<Thing> things, String addKey) {}

    /** @param documents how many; null when none are asked */
    public record Thing(String id, String title, @Nullable Integer documents, boolean right) {}
}
