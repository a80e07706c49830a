package nl.rookstopregister.normsetting.web;

import java.util.List;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.shared.Language;

/** What a norm calls its requirements. */
final class NormWords {

    private NormWords() {}

    /** By the identifier, for one that the norm does not have in this procedure. */
    static String requirement(NormText norm, Procedure procedure, String id, Language language) {
        NormText.Outline outline = norm.procedures().get(procedure);
        List<NormText.Outline> parts = outline == null ? List.of() : outline.parts();
        return parts.stream()
                .filter(part -> part.asked().id().equals(id))
                .findFirst()
                .map(part -> part.asked().title().in(language))
                .orElse(id);
    }
}
