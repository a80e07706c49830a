package nl.rookstopregister.dossiers;

import java.util.List;

/** Languages in which coaches guide people, by ISO 639-1 code, the most spoken first; the words stand under {@code dossiers.spoken.<code>}. */
public final class SpokenLanguages {

    public static final List<String> CODES =
            List.of("nl", "en", "fy", "de", "fr", "es", "pl", "tr", "ar", "uk", "ru", "so", "ti", "fa", "zh", "pt");

    private SpokenLanguages() {}
}
