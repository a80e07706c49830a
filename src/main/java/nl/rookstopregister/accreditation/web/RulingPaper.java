package nl.rookstopregister.accreditation.web;

import java.util.ArrayList;
import java.util.List;
import nl.rookstopregister.correspondence.Paper;
import nl.rookstopregister.correspondence.Paper.Fact;
import nl.rookstopregister.correspondence.Paper.Part;
import nl.rookstopregister.correspondence.Papers;
import nl.rookstopregister.pages.Wording;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.shared.Language;
import org.springframework.stereotype.Component;

/** A ruling on the register's paper: the same words as on its page, to keep. */
@Component
class RulingPaper {

    private static final String KEY = "review.letter.";

    private final Papers papers;
    private final Words words;

    RulingPaper(Papers papers, Words words) {
        this.papers = papers;
        this.words = words;
    }

    byte[] print(RulingLetter letter, Language language) {
        return papers.print(new Paper(
                language,
                List.of(
                        letter.provider().name(),
                        letter.provider().postcode() + " " + letter.provider().place()),
                text(language, "title." + letter.outcome() + "." + letter.kind(), letter.title()),
                List.of(
                        fact(language, "number", letter.number()),
                        fact(language, "day", new Wording(language).day(letter.day())),
                        fact(language, "request", letter.requestNumber()),
                        fact(language, "reference", letter.reference())),
                List.of(text(language, "opening"), letter.what()),
                parts(letter, language)));
    }

    private List<Part> parts(RulingLetter letter, Language language) {
        List<Part> parts = new ArrayList<>();
        if (!letter.conditions().isEmpty()) {
            parts.add(new Part(text(language, "conditions"), letter.conditions()));
        }
        String ground = letter.ground().isBlank() ? text(language, "ground.met") : letter.ground();
        parts.add(part(language, "ground", ground));
        parts.add(part(language, "follows", text(language, "follows." + letter.outcome())));
        String until = new Wording(language).day(letter.objectionUntil());
        parts.add(part(language, "objection", text(language, "objection.body", until)));
        return parts;
    }

    private Part part(Language language, String heading, String paragraph) {
        return new Part(text(language, heading), List.of(paragraph));
    }

    private Fact fact(Language language, String key, String value) {
        return new Fact(text(language, key), value);
    }

    private String text(Language language, String key, Object... arguments) {
        return words.text(language, KEY + key, arguments);
    }
}
