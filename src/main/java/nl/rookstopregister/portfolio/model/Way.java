package nl.rookstopregister.portfolio.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How guidance was given. */
public enum Way {
    IN_PERSON(
            "in gesprek",
            "persoonlijk",
            "gesprek",
            "in persoon",
            "face to face",
            "face-to-face",
            "in person",
            "live",
            "spreekuur"),
    PHONE("telefoon", "telephone", "telefonisch", "bellen", "belgesprek", "tel", "by phone", "call"),
    VIDEO("beeldbellen", "video call", "video", "videobellen", "online", "by video", "videogesprek"),
    CHAT("chat of mail", "chat or mail", "chat", "app", "appen", "mail", "e-mail", "bericht", "by chat"),
    GROUP("in een groep", "groep", "groepstraining", "groepsbegeleiding", "in a group");

    private final List<String> words;

    Way(String... words) {
        this.words = List.of(words);
    }

    /** By its code or by what people call it. */
    public static Optional<Way> read(String text) {
        String folded = Folded.of(text);
        return Arrays.stream(values())
                .filter(way -> Folded.of(way.name()).equals(folded)
                        || way.words.stream().map(Folded::of).anyMatch(folded::equals))
                .findFirst();
    }
}
