package nl.rookstopregister.admission.web;

import java.util.List;
import java.util.stream.Stream;
import nl.rookstopregister.admission.model.Questions;
import nl.rookstopregister.admission.spi.AccreditedTrainings;
import nl.rookstopregister.admission.spi.RecognisedInterventions;
import nl.rookstopregister.forms.AnswerLine;
import nl.rookstopregister.forms.FieldOnPage;
import nl.rookstopregister.forms.Question;
import nl.rookstopregister.forms.QuestionWords;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.pages.Choice;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.shared.Language;
import org.springframework.stereotype.Component;

/** Puts the questions of an application into words; trainings and interventions are chosen from their lists. */
@Component
class Fields {

    private static final String ADMISSION = "admission";

    private final Words words;
    private final AccreditedTrainings trainings;
    private final RecognisedInterventions interventions;
    private final QuestionWords questions;

    Fields(Words words, AccreditedTrainings trainings, RecognisedInterventions interventions) {
        this.words = words;
        this.trainings = trainings;
        this.interventions = interventions;
        this.questions = new QuestionWords(words, ADMISSION, this::choices);
    }

    List<FieldOnPage> of(List<Question> asked, Values values, Language language) {
        return questions.fields(asked, values, language);
    }

    List<AnswerLine> lines(List<Question> asked, Values values, Language language) {
        return questions.lines(asked, values, language);
    }

    String title(List<Question> asked, Values values, Language language) {
        return questions.title(asked, values, language);
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
            case "profession" -> named("dossiers.profession.", question, language);
            case "spoken" -> named("dossiers.spoken.", question, language);
            case "ways_of_working" -> named("dossiers.way.", question, language);
            default -> QuestionWords.options(words, ADMISSION, question, language);
        };
    }

    private List<Choice> withOther(Stream<Choice> listed, Question question, Language language) {
        Choice other = Choice.of(
                Questions.OTHER, words.text(language, "admission.option." + question.name() + "." + Questions.OTHER));
        return Stream.concat(listed, Stream.of(other)).toList();
    }

    private List<Choice> named(String keys, Question question, Language language) {
        return question.options().stream()
                .map(code -> Choice.of(code, words.text(language, keys + code)))
                .toList();
    }
}
