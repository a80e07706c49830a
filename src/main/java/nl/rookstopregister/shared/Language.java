package nl.rookstopregister.shared;

import java.util.Locale;

/** A language that the register writes in: Dutch first, English second. */
public enum Language {
    NL(Locale.of("nl", "NL")),
    EN(Locale.of("en", "GB"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The tag as HTML and HTTP write it: {@code nl} or {@code en}. */
    public String tag() {
        return locale.getLanguage();
    }
}
