package nl.rookstopregister.norms;

import nl.rookstopregister.shared.Language;

/** A short text in both languages of the register. */
public record Text(String nl, String en) {

    public String in(Language language) {
        return switch (language) {
            case NL -> nl;
            case EN -> en;
        };
    }
}
