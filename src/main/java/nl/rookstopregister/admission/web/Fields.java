package nl.rookstopregister.admission.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.admission.model.Problem;
import nl.rookstopregister.admission.model.Question;
import nl.rookstopregister.admission.model.Questions;
import nl.rookstopregister.admission.model.Values;
import nl.rookstopregister.admission.spi.AccreditedTrainings;
import nl.rookstopregister.admission.spi.RecognisedInterventions;
import nl.rookstopregister.pages.Choice;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Puts the questions of an application into words, as fields to fill in and as lines to look over. */
@Component
class Fields {

    private static final String QUESTION = "admission.question.";

    private final Words words;
    private final AccreditedTrainings trainings;
    private final RecognisedInterventions interventions;

    Fields(Words words, AccreditedTrainings trainings, RecognisedInterventions interventions) {
        this.words = words;
        this.trainings = trainings;
        this.interventions = interventions;
    }

    static Values read(List<Question> questions, MultiValueMap<String, String> form) {
        Values values = Values.NONE;
        for (Question question : questions) {
            List<String> sent = form.getOrDefault(question.name(), List.of());
            values = values.with(
                    question.name(),
                    String.join(" ", sent.stream().filter(Objects::nonNull).toList()));
        }
        return values;
    }

    static FormErrors errors(List<Problem> problems) {
        FormErrors errors = FormErrors.none();
        for (Problem problem : problems) {
            errors = errors.and(problem.field(), "admission.wrong." + problem.what());
        }
        return errors;
    }

    List<FieldOnPage> of(List<Question> questions, Values values, Language language) {
        return questions.stream()
                .map(question -> new FieldOnPage(
                        question.name(),
                        question.kind(),
                        label(question, language),
                        hint(question, language),
                        values.get(question.name()),
                        values.chosen(question.name()),
                        choices(question, language),
                        question.mayStayEmpty()))
                .toList();
    }

    /** Only what was asked, in the order of the page; what stayed empty is left out unless it had to be answered. */
    List<AnswerLine> lines(List<Question> questions, Values values, Language language) {
        return questions.stream()
                .filter(question -> question.isAskedWith(values))
                .filter(question ->
                        question.required() || !values.get(question.name()).isBlank())
                .map(question -> new AnswerLine(label(question, language), answer(question, values, language)))
                .toList();
    }

    /** The first two answers, by which one knows an item. */
    String title(List<Question> questions, Values values, Language language) {
        return lines(questions, values, language).stream()
                .map(AnswerLine::answer)
                .filter(answer -> !answer.equals(words.text(language, "admission.answer.none")))
                .limit(2)
                .collect(Collectors.joining(" · "));
    }

    private String answer(Question question, Values values, Language language) {
        String typed = values.get(question.name());
        if (typed.isBlank()) {
            return words.text(language, "admission.answer.none");
        }
        return switch (question.kind()) {
            case TICK -> words.text(language, "admission.answer.yes");
            case ONE_OF, SOME_OF ->
                choices(question, language).stream()
                        .filter(choice -> values.chosen(question.name()).contains(choice.value()))
                        .map(Choice::label)
                        .collect(Collectors.joining(", "));
            default -> typed;
        };
    }

    private String label(Question question, Language language) {
        return words.text(language, QUESTION + question.name());
    }

    private @Nullable String hint(Question question, Language language) {
        String key = QUESTION + question.name() + ".hint";
        return words.has(language, key) ? words.text(language, key) : null;
    }

    private List<Choice> choices(Question question, Language language) {
        return switch (question.name()) {
            case "training" ->
                withOther(
                        trainings.all().stream().map(training -> Choice.of(training.reference(), training.name())),
                        question,
                        language);
            case "intervention" ->
                withOther(
                        interventions.all().stream()
                                .map(each -> new Choice(
                                        each.reference(),
                                        each.name().in(language),
                                        each.what().in(language))),
                        question,
                        language);
            default ->
                question.options().stream()
                        .map(code -> Choice.of(code, words.text(language, key(question, code))))
                        .toList();
        };
    }

    private List<Choice> withOther(Stream<Choice> listed, Question question, Language language) {
        Choice other = Choice.of(
                Questions.OTHER, words.text(language, "admission.option." + question.name() + "." + Questions.OTHER));
        return Stream.concat(listed, Stream.of(other)).toList();
    }

    private static String key(Question question, String code) {
        return switch (question.name()) {
            case "profession" -> "dossiers.profession." + code;
            case "spoken" -> "dossiers.spoken." + code;
            case "ways_of_working" -> "dossiers.way." + code;
            default -> "admission.option." + question.name() + "." + code;
        };
    }
}
