package nl.rookstopregister.accesslog.web;

import java.time.Instant;
import java.util.List;
import nl.rookstopregister.accesslog.model.Inspection;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.shared.Language;

/**
 * One line of the access log as people read it.
 *
 * @param own whether the reader did this
 */
public record InspectionLine(Instant at, String person, String roles, boolean own, boolean change, String what) {

    static InspectionLine of(Inspection inspection, boolean own, Words words, Language language) {
        return new InspectionLine(
                inspection.at(),
                inspection.by().name(),
                roles(inspection.roles(), words, language),
                own,
                inspection.change(),
                what(inspection, words, language));
    }

    private static String roles(List<String> roles, Words words, Language language) {
        return String.join(
                ", ",
                roles.stream()
                        .map(role -> words.text(language, "accesslog.role." + role))
                        .toList());
    }

    /** An old line may speak of something that the register no longer has words for: then it says only that it was. */
    private static String what(Inspection inspection, Words words, Language language) {
        String key = words.has(language, inspection.what())
                ? inspection.what()
                : inspection.change() ? "accesslog.changed" : "accesslog.looked";
        return words.text(language, key, inspection.arguments().toArray());
    }
}
