package nl.rookstopregister.training.model;

import static nl.rookstopregister.forms.Question.Kind.AMOUNT;
import static nl.rookstopregister.forms.Question.Kind.HOURS;
import static nl.rookstopregister.forms.Question.Kind.LONG_TEXT;
import static nl.rookstopregister.forms.Question.Kind.MAIL;
import static nl.rookstopregister.forms.Question.Kind.NUMBER;
import static nl.rookstopregister.forms.Question.Kind.ONE_OF;
import static nl.rookstopregister.forms.Question.Kind.SOME_OF;
import static nl.rookstopregister.forms.Question.Kind.TEXT;
import static nl.rookstopregister.forms.Question.Kind.TICK;
import static nl.rookstopregister.forms.Question.Kind.WEBSITE;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.rookstopregister.forms.Question;
import nl.rookstopregister.forms.Subject;
import nl.rookstopregister.norms.Competences;
import nl.rookstopregister.norms.Training;

/** The one table of what a request to accredit a training asks. */
public final class TrainingQuestions {

    /** What may be accredited; vocational education is judged with the education of a coach instead. */
    public static final List<String> TYPES = List.of(
            Training.Kind.BASIC.name(),
            Training.Kind.REFRESHER.name(),
            Training.Kind.EXTRA_PREGNANT.name(),
            Training.Kind.EXTRA_PSYCHIATRY.name(),
            Training.Kind.OTHER.name());

    /** How many competences each role of the basic profile has, from role 1 to role 7 (S1). */
    private static final List<Integer> PROFILE = List.of(10, 6, 4, 1, 2, 2, 2);

    public static final List<String> COMPETENCES = IntStream.range(0, PROFILE.size())
            .boxed()
            .flatMap(role -> IntStream.rangeClosed(1, PROFILE.get(role)).mapToObj(number -> (role + 1) + "." + number))
            .toList();

    static final String PRACTISED = "practised";
    static final String SHOWN = "shown";

    private static final String HOURS_OF = "hours_";

    private TrainingQuestions() {}

    /** The name of the question how many hours go to this competence. */
    public static String hoursOf(String competence) {
        return HOURS_OF + competence.replace('.', '_');
    }

    /** Of which competence this question asks the hours; empty for any other question. */
    public static Optional<String> competenceOf(Question question) {
        return question.name().startsWith(HOURS_OF)
                ? Optional.of(question.name().substring(HOURS_OF.length()).replace('_', '.'))
                : Optional.empty();
    }

    public static Competences profile() {
        return Competences.of(COMPETENCES);
    }

    static List<Question> of(TrainingSubject subject) {
        return switch (subject) {
            case TRAINING ->
                List.of(
                        Question.of("name", TEXT),
                        Question.choice("type", ONE_OF, TYPES),
                        Question.of("audience", LONG_TEXT),
                        Question.choice("entry", ONE_OF, List.of("none", "mbo4", "hbo", "registered")),
                        Question.of("page", WEBSITE).optional());
            case AIMS -> List.of(Question.of("aims", LONG_TEXT), Question.of("programme", LONG_TEXT));
            case SHAPE ->
                List.of(
                        Question.of("hours", HOURS),
                        Question.of("days", NUMBER),
                        Question.of("months", NUMBER).optional(),
                        Question.choice("given", SOME_OF, List.of("room", "online", "own_pace", "practice")),
                        Question.of("group_size", NUMBER).optional(),
                        Question.of("methods", LONG_TEXT));
            case COMPETENCES ->
                COMPETENCES.stream()
                        .map(code -> Question.of(hoursOf(code), HOURS).optional())
                        .toList();
            case LEVELS ->
                List.of(
                        Question.choice(PRACTISED, SOME_OF, COMPETENCES).optional(),
                        Question.choice(SHOWN, SOME_OF, COMPETENCES).optional(),
                        Question.of("levels", LONG_TEXT));
            case EVIDENCE -> List.of(Question.of("evidence", LONG_TEXT));
            case ASSESSMENT ->
                List.of(
                        Question.choice(
                                "assessed",
                                SOME_OF,
                                List.of(
                                        "knowledge_test",
                                        "role_play",
                                        "practice_report",
                                        "recording",
                                        "attendance_only")),
                        Question.of("assessment", LONG_TEXT),
                        Question.of("attendance_least", NUMBER));
            case PRICE -> List.of(Question.of("price", AMOUNT), Question.of("price_includes", LONG_TEXT));
            case EVALUATION ->
                List.of(
                        Question.of("evaluation", LONG_TEXT),
                        Question.of("improved", LONG_TEXT).optional());
            case ATTACHMENTS -> List.of(Question.of(Subject.NONE, TICK).optional());
            case TRAINERS -> List.of();
        };
    }

    static List<Question> ofItem(TrainingSubject subject) {
        return switch (subject) {
            case TRAINERS ->
                List.of(
                        Question.of("trainer", TEXT),
                        Question.of("mail", MAIL),
                        Question.of("qualification", LONG_TEXT),
                        Question.of("coaches", TICK).optional());
            case EVIDENCE ->
                List.of(
                        Question.of("source", TEXT),
                        Question.of("supports", LONG_TEXT),
                        Question.of("source_link", WEBSITE).optional());
            case ATTACHMENTS ->
                List.of(
                        Question.choice(
                                "attachment", ONE_OF, List.of("programme", "material", "test", "evaluation", "other")),
                        Question.of("attachment_about", TEXT));
            case TRAINING, AIMS, SHAPE, COMPETENCES, LEVELS, ASSESSMENT, PRICE, EVALUATION -> List.of();
        };
    }
}
