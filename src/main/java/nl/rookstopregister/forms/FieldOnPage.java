package nl.rookstopregister.forms;

import java.util.List;
import nl.rookstopregister.pages.Choice;
import org.jspecify.annotations.Nullable;

/** A question as a page shows it: with its words, what was typed, and what can be chosen. */
public record FieldOnPage(
        String name,
        Question.Kind kind,
        String label,
        @Nullable String hint,
        String value,
        List<String> chosen,
        List<Choice> choices,
        boolean optional) {

    /** How wide the box is: as wide as what is expected in it. */
    public String size() {
        return switch (kind) {
            case POSTCODE, NUMBER, HOURS, AMOUNT -> "short";
            case PHONE, BIG_NUMBER, AGB_CODE -> "half";
            default -> name.equals("house_number") || name.equals("prefix") ? "short" : "wide";
        };
    }

    public String type() {
        return switch (kind) {
            case MAIL -> "email";
            case PHONE -> "tel";
            default -> "text";
        };
    }

    public @Nullable String inputmode() {
        return switch (kind) {
            case NUMBER, BIG_NUMBER, AGB_CODE -> "numeric";
            case HOURS, AMOUNT -> "decimal";
            case WEBSITE -> "url";
            default -> null;
        };
    }

    /** What the browser may fill in: only one's own details. */
    public @Nullable String autocomplete() {
        return switch (name) {
            case "given" -> "given-name";
            case "family" -> "family-name";
            case "birth_date" -> "bday";
            case "mail" -> "email";
            case "phone" -> "tel";
            default -> null;
        };
    }

    /** More answers than fit in a short list of buttons. */
    public boolean isLong() {
        return choices.size() > 10;
    }
}
