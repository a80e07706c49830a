package nl.rookstopregister.directory.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * How a list of coaches looks inside somebody else's page. The address says it, as no cookie can.
 *
 * @param alwaysLight for sites that are light in the dark, too; otherwise the list follows the visitor's choice
 */
record EmbeddedLook(Language language, boolean alwaysLight) {

    static final String LIGHT = "licht";
    static final String AS_THE_VISITOR = "bezoeker";
    static final EmbeddedLook USUAL = new EmbeddedLook(Language.NL, true);

    static EmbeddedLook of(Map<String, List<String>> asked) {
        String tag = first(asked.get("taal"));
        Language language = Arrays.stream(Language.values())
                .filter(each -> each.tag().equals(tag))
                .findFirst()
                .orElse(Language.NL);
        return new EmbeddedLook(language, !first(asked.get("kleur")).equals(AS_THE_VISITOR));
    }

    private static String first(@Nullable List<String> values) {
        return values == null || values.isEmpty() ? "" : values.getFirst();
    }

    String colour() {
        return alwaysLight ? LIGHT : AS_THE_VISITOR;
    }

    /** The address of the list, made to look like this. */
    String address(CoachesForm form) {
        return form.address(new Address(EmbeddedController.PATH)
                .with("taal", language == Language.NL ? "" : language.tag())
                .with("kleur", alwaysLight ? "" : AS_THE_VISITOR));
    }
}
