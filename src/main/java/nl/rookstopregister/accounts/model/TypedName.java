package nl.rookstopregister.accounts.model;

import java.text.Normalizer;

/** What somebody typed as their user name: a mail address or a registration number, with whatever crept in. */
public record TypedName(String text) {

    public static TypedName read(String typed) {
        return new TypedName(Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Z}\\s\\p{Cf}\\p{Cc}]", "")
                .replaceFirst("(?i)^mailto:", ""));
    }

    public boolean isMail() {
        return text.contains("@");
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
