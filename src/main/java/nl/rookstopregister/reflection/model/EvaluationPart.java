package nl.rookstopregister.reflection.model;

import static nl.rookstopregister.forms.Question.Kind.DAY;
import static nl.rookstopregister.forms.Question.Kind.LONG_TEXT;
import static nl.rookstopregister.forms.Question.Kind.NUMBER;
import static nl.rookstopregister.forms.Question.Kind.PAST_DAY;
import static nl.rookstopregister.forms.Question.Kind.SOME_OF;

import java.util.Arrays;
import java.util.List;
import nl.rookstopregister.forms.Question;

/** What a self-evaluation asks: the method, the outcomes, and what follows from them (S1 7.1). */
public enum EvaluationPart {
    METHOD(
            Question.of("from", PAST_DAY),
            Question.of("until", PAST_DAY),
            Question.choice("methods", SOME_OF, List.of("mps", "clients", "colleagues", "files", "training")),
            Question.of("method", LONG_TEXT).optional()),
    OUTCOMES(
            Question.of("clients", NUMBER).optional(),
            Question.of("went_well", LONG_TEXT),
            Question.of("could_be_better", LONG_TEXT)),
    FOLLOW_UP(
            Question.of("actions", LONG_TEXT),
            Question.of("by", DAY),
            Question.of("needed", LONG_TEXT).optional());

    private final List<Question> questions;

    EvaluationPart(Question... questions) {
        this.questions = List.of(questions);
    }

    public List<Question> questions() {
        return questions;
    }

    public static List<Question> all() {
        return Arrays.stream(values()).flatMap(part -> part.questions.stream()).toList();
    }
}
