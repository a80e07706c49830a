package nl.rookstopregister.forms;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.rookstopregister.pages.Choice;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Puts the questions of one context into words, as fields to fill in and as lines to look over. The label of a question
 * stands under {@code <context>.question.<name>}, a hint under the same with {@code .hint}.
 */
public final class QuestionWords {

    /** What can be chosen as the answer to a question. */
    @FunctionalInterface
    public interface Choices {
        List<Choice> of(Question question, Language language);
    }

    /** What a question is called where its words do not stand among those of the context, such as the text of a norm. */
    @FunctionalInterface
    public interface Labels {
        Optional<String> of(Question question, Language language);
    }

    private final Words words;
    private final String context;
    private final Choices choices;
    private final Labels labels;

    public QuestionWords(Words words, String context, Choices choices) {
        this(words, context, choices, (question, language) -> Optional.empty());
    }

    public QuestionWords(Words words, String context, Choices choices, Labels labels) {
        this.words = words;
        this.context = context;
        this.choices = choices;
        this.labels = labels;
    }

    /** With options that stand under {@code <context>.option.<question>.<code>}. */
    public static QuestionWords withOptions(Words words, String context) {
        return new QuestionWords(words, context, (question, language) -> options(words, context, question, language));
    }

    public static List<Choice> options(Words words, String context, Question question, Language language) {
        return question.options().stream()
                .map(code -> Choice.of(code, words.text(language, context + ".option." + question.name() + "." + code)))
                .toList();
    }

    /** What a browser sent for these questions; whatever else it sent is left out. */
    public static Values read(List<Question> questions, MultiValueMap<String, String> form) {
        Values values = Values.NONE;
        for (Question question : questions) {
            List<String> sent = form.getOrDefault(question.name(), List.of());
            values = values.with(
                    question.name(),
                    String.join(" ", sent.stream().filter(Objects::nonNull).toList()));
        }
        return values;
    }

    public static FormErrors errors(List<Problem> problems) {
        FormErrors errors = FormErrors.none();
        for (Problem problem : problems) {
            errors = errors.and(problem.field(), problem.key());
        }
        return errors;
    }

    public List<FieldOnPage> fields(List<Question> questions, Values values, Language language) {
        return questions.stream()
                .map(question -> new FieldOnPage(
                        question.name(),
                        question.kind(),
                        label(question, language),
                        hint(question, language),
                        values.get(question.name()),
                        values.chosen(question.name()),
                        choices.of(question, language),
                        question.mayStayEmpty()))
                .toList();
    }

    /** Only what was asked, in the order of the page; what stayed empty is left out unless it had to be answered. */
    public List<AnswerLine> lines(List<Question> questions, Values values, Language language) {
        return questions.stream()
                .filter(question -> question.isAskedWith(values))
                .filter(question ->
                        question.required() || !values.get(question.name()).isBlank())
                .map(question -> new AnswerLine(label(question, language), answer(question, values, language)))
                .toList();
    }

    /** The first two answers, by which one knows an item. */
    public String title(List<Question> questions, Values values, Language language) {
        return lines(questions, values, language).stream()
                .map(AnswerLine::answer)
                .filter(answer -> !answer.equals(words.text(language, "forms.answer.none")))
                .limit(2)
                .collect(Collectors.joining(" · "));
    }

    private String answer(Question question, Values values, Language language) {
        String typed = values.get(question.name());
        if (typed.isBlank()) {
            return words.text(language, "forms.answer.none");
        }
        return switch (question.kind()) {
            case TICK -> words.text(language, "forms.answer.yes");
            case ONE_OF, SOME_OF ->
                choices.of(question, language).stream()
                        .filter(choice -> values.chosen(question.name()).contains(choice.value()))
                        .map(Choice::label)
                        .collect(Collectors.joining(", "));
            case AMOUNT -> "€ " + typed;
            default -> typed;
        };
    }

    private String label(Question question, Language language) {
        return labels.of(question, language)
                .orElseGet(() -> words.text(language, context + ".question." + question.name()));
    }

    private @Nullable String hint(Question question, Language language) {
        String key = context + ".question." + question.name() + ".hint";
        return words.has(language, key) ? words.text(language, key) : null;
    }
}
