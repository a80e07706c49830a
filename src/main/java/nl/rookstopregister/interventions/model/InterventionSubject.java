package nl.rookstopregister.interventions.model;

import static nl.rookstopregister.forms.Question.Kind.LONG_TEXT;
import static nl.rookstopregister.forms.Question.Kind.NUMBER;
import static nl.rookstopregister.forms.Question.Kind.ONE_OF;
import static nl.rookstopregister.forms.Question.Kind.TEXT;
import static nl.rookstopregister.forms.Question.Kind.TICK;
import static nl.rookstopregister.forms.Question.Kind.WEBSITE;

import java.util.Arrays;
import java.util.List;
import nl.rookstopregister.forms.Question;
import nl.rookstopregister.forms.Subject;
import nl.rookstopregister.forms.Values;

/** One subject of a request to recognise an intervention. Source: product description, section 6; S3, Interventies. */
public enum InterventionSubject implements Subject {
    INTERVENTION("interventie"),
    /** How often, how long and in which form. */
    SHAPE("vorm"),
    PLAN("stappenplan"),
    COACH("begeleider"),
    EVIDENCE("onderbouwing"),
    VERSION("versie"),
    MATERIALS("materialen");

    private static final String KIND = "kind";

    private final String address;

    InterventionSubject(String address) {
        this.address = address;
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public List<Question> questions() {
        return switch (this) {
            case INTERVENTION ->
                List.of(
                        Question.of("name", TEXT),
                        Question.of("name_en", TEXT).optional(),
                        Question.of("what", LONG_TEXT),
                        Question.of("audience", LONG_TEXT),
                        Question.of("page", WEBSITE).optional());
            case SHAPE ->
                List.of(
                        Question.choice(KIND, ONE_OF, kinds()),
                        Question.of("contacts", NUMBER),
                        Question.of("in_one_room", NUMBER).when(KIND, InterventionKind.PERSONAL.name()),
                        Question.of("weeks", NUMBER),
                        Question.of("remote", LONG_TEXT).optional());
            case PLAN -> List.of(Question.of("plan", LONG_TEXT), Question.of("medication", LONG_TEXT));
            case COACH ->
                List.of(
                        Question.of("trained", LONG_TEXT),
                        Question.of("training_link", WEBSITE).optional());
            case EVIDENCE -> List.of(Question.of("evidence", LONG_TEXT), Question.of("guideline", LONG_TEXT));
            case VERSION ->
                List.of(
                        Question.of("version", TEXT),
                        Question.of("changes", LONG_TEXT).optional());
            case MATERIALS -> List.of(Question.of(Subject.NONE, TICK).optional());
        };
    }

    @Override
    public List<Question> itemQuestions() {
        return switch (this) {
            case EVIDENCE ->
                List.of(
                        Question.of("source", TEXT),
                        Question.of("supports", LONG_TEXT),
                        Question.of("source_link", WEBSITE).optional());
            case MATERIALS ->
                List.of(
                        Question.choice("material", ONE_OF, List.of("plan", "client", "coach", "study", "other")),
                        Question.of("material_about", TEXT));
            case INTERVENTION, SHAPE, PLAN, COACH, VERSION -> List.of();
        };
    }

    @Override
    public boolean mayBeEmpty(Values values) {
        return this == MATERIALS && values.ticked(NONE);
    }

    public boolean asksDocuments() {
        return this == MATERIALS;
    }

    private static List<String> kinds() {
        return Arrays.stream(InterventionKind.values()).map(Enum::name).toList();
    }
}
