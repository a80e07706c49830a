package nl.rookstopregister.normsetting.web;

import java.time.LocalDate;
import java.util.Map;
import nl.rookstopregister.norms.files.NormLines.Field;
import nl.rookstopregister.norms.files.NormLines.Kind;
import nl.rookstopregister.norms.files.NormLines.Part;
import nl.rookstopregister.normsetting.model.Draft;
import nl.rookstopregister.pages.FormErrors;

/**
 * The amounts, days and words of one requirement of a draft.
 *
 * @param typed by the name of the field
 * @param overtaken somebody else saved the draft meanwhile
 */
public record RequirementPage(
        Draft draft, Part part, Map<String, String> typed, int basedOn, boolean overtaken, FormErrors errors) {

    static final String PREFIX = "veld-";
    /** What is wrong with none of the fields alone stands with the form. */
    static final String WHOLE = "eis";

    public String address() {
        return "/bureau/normen/" + draft.id();
    }

    public String name(Field field) {
        return PREFIX + field.name();
    }

    public String value(Field field) {
        String kept = field.kind() == Kind.DAY && !field.value().isEmpty()
                ? LocalDate.parse(field.value()).format(DraftPages.DAY)
                : field.value();
        return typed.getOrDefault(field.name(), kept);
    }
}
