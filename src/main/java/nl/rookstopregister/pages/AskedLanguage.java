package nl.rookstopregister.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.rookstopregister.shared.Language;

/** The language that a page's own address asks for, where no cookie can say it: a page inside somebody else's. */
public final class AskedLanguage {

    private static final String ATTRIBUTE = AskedLanguage.class.getName();

    private AskedLanguage() {}

    public static void is(Language language, HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, language);
    }

    public static Optional<Language> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Language language ? Optional.of(language) : Optional.empty();
    }
}
