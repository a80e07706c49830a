package nl.rookstopregister.accreditation.web;

import java.util.List;
import nl.rookstopregister.documents.KeptDocument;
import nl.rookstopregister.forms.FieldOnPage;
import nl.rookstopregister.pages.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * One thing in the list of a subject, with what shows it.
 *
 * @param saved whether it stands in the list already
 * @param documents null when none are asked
 */
public record RequestItemPage(
        RequestHead head,
        String titleKey,
        String subjectAddress,
        String item,
        boolean saved,
        List<FieldOnPage> fields,
        @Nullable List<KeptDocument> documents,
        int mark,
        List<Difference> differences,
        FormErrors errors) {

    public String address() {
        return subjectAddress + "/" + item;
    }
}
