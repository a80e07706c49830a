package nl.rookstopregister.normsetting.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.rookstopregister.norms.files.NormLines.Field;
import nl.rookstopregister.norms.files.NormLines.Kind;
import nl.rookstopregister.norms.files.NormLines.Part;
import nl.rookstopregister.pages.FormAnswer;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.WrittenDay;

/**
 * Reads what was filled in for one requirement.
 *
 * @param typed by the name of the field
 */
record RequirementForm(Part part, Map<String, String> typed) {

    private static final String AMOUNT = "\\d{1,6}";

    static RequirementForm of(Part part, Map<String, String> parameters) {
        Map<String, String> typed = new HashMap<>();
        for (Field field : part.fields()) {
            String value = parameters.get(RequirementPage.PREFIX + field.name());
            if (value != null) {
                typed.put(field.name(), value.strip());
            }
        }
        return new RequirementForm(part, Map.copyOf(typed));
    }

    FormAnswer<Map<String, String>> read() {
        FormErrors errors = FormErrors.none();
        Map<String, String> values = new HashMap<>();
        for (Field field : part.fields()) {
            String text = typed.getOrDefault(field.name(), field.value());
            String wrong = wrong(field, text);
            if (!wrong.isEmpty()) {
                errors = errors.and(RequirementPage.PREFIX + field.name(), wrong);
            }
            values.put(field.name(), field.kind() == Kind.DAY ? day(text) : text);
        }
        return errors.isEmpty() ? new FormAnswer.Valid<>(values) : new FormAnswer.Invalid<>(errors);
    }

    private static String wrong(Field field, String text) {
        return switch (field.kind()) {
            case AMOUNT -> text.matches(AMOUNT) ? "" : "normsetting.wrong.amount";
            case DAY -> text.isEmpty() || WrittenDay.read(text).isPresent() ? "" : "normsetting.wrong.day";
            case WORDS -> text.isEmpty() ? "normsetting.wrong.words" : "";
        };
    }

    private static String day(String text) {
        return WrittenDay.read(text).map(LocalDate::toString).orElse("");
    }
}
