package nl.rookstopregister.normsetting.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.norms.Fault;
import nl.rookstopregister.norms.files.NormLines.Field;
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
            if (!fits(field, text)) {
                errors = errors.and(RequirementPage.PREFIX + field.name(), wrong(field), field.least(), field.most());
            }
            values.put(field.name(), written(field, text));
        }
        return errors.isEmpty() ? new FormAnswer.Valid<>(values) : new FormAnswer.Invalid<>(errors);
    }

    private static boolean fits(Field field, String text) {
        return switch (field.kind()) {
            case AMOUNT ->
                text.matches(AMOUNT)
                        && Integer.parseInt(text) >= field.least()
                        && Integer.parseInt(text) <= field.most();
            case DAY -> text.isEmpty() || WrittenDay.read(text).isPresent();
            case WORDS -> !text.isEmpty();
        };
    }

    private static String wrong(Field field) {
        return switch (field.kind()) {
            case AMOUNT -> "normsetting.wrong.amount";
            case DAY -> "normsetting.wrong.day";
            case WORDS -> "normsetting.wrong.words";
        };
    }

    /** As the file has it: a number that begins with a nought would be another one there. */
    private static String written(Field field, String text) {
        return switch (field.kind()) {
            case AMOUNT -> text.matches(AMOUNT) ? String.valueOf(Integer.parseInt(text)) : text;
            case DAY -> WrittenDay.read(text).map(LocalDate::toString).orElse("");
            case WORDS -> text;
        };
    }

    /** What the norm has against it, each beside the field of which it is said. */
    FormErrors against(List<Fault> faults) {
        FormErrors errors = FormErrors.none();
        for (Fault fault : faults) {
            String field = part.fields().stream()
                    .map(Field::name)
                    .filter(name -> fault.where().equals(part.pointer() + "/" + name))
                    .map(name -> RequirementPage.PREFIX + name)
                    .findFirst()
                    .orElse(RequirementPage.WHOLE);
            errors = errors.and(field, "normsetting.wrong.fault", fault.reason());
        }
        return errors;
    }
}
