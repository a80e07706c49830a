package nl.rookstopregister.correspondence.letter;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.rookstopregister.correspondence.model.Letter.Fact;
import nl.rookstopregister.norms.Statement;
import nl.rookstopregister.norms.Text;
import nl.rookstopregister.pages.Wording;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.shared.Language;

/** Words in the language of one letter. */
record Pen(Words words, Language language) {

    Wording wording() {
        return new Wording(language);
    }

    boolean has(String key) {
        return words.has(language, key);
    }

    String text(String key, Object... arguments) {
        return words.text(language, key, arguments);
    }

    String text(Text text) {
        return text.in(language);
    }

    /** A code without words is shown as it is: a letter that says too little is better than none. */
    String text(Statement statement) {
        nl.rookstopregister.norms.format.Wording norms = new nl.rookstopregister.norms.format.Wording(language);
        return norms.knows(statement.code()) ? norms.say(statement) : statement.code();
    }

    Stream<String> paragraphs(String key, Object... arguments) {
        return Arrays.stream(text(key, arguments).split("\\n\\s*\\n")).map(String::strip);
    }

    Fact fact(String key, String value) {
        return new Fact(text(key), value);
    }
}
