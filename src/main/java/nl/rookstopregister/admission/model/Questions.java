package nl.rookstopregister.admission.model;

import static nl.rookstopregister.forms.Question.Kind.AGB_CODE;
import static nl.rookstopregister.forms.Question.Kind.BIG_NUMBER;
import static nl.rookstopregister.forms.Question.Kind.DAY;
import static nl.rookstopregister.forms.Question.Kind.IBAN;
import static nl.rookstopregister.forms.Question.Kind.MAIL;
import static nl.rookstopregister.forms.Question.Kind.NUMBER;
import static nl.rookstopregister.forms.Question.Kind.ONE_OF;
import static nl.rookstopregister.forms.Question.Kind.PAST_DAY;
import static nl.rookstopregister.forms.Question.Kind.PHONE;
import static nl.rookstopregister.forms.Question.Kind.POSTCODE;
import static nl.rookstopregister.forms.Question.Kind.SOME_OF;
import static nl.rookstopregister.forms.Question.Kind.TEXT;
import static nl.rookstopregister.forms.Question.Kind.TICK;
import static nl.rookstopregister.forms.Question.Kind.WEBSITE;

import java.util.Arrays;
import java.util.List;
import nl.rookstopregister.dossiers.Professions;
import nl.rookstopregister.dossiers.SpokenLanguages;
import nl.rookstopregister.dossiers.WayOfWorking;
import nl.rookstopregister.forms.Question;
import nl.rookstopregister.norms.EducationLevel;

/** The one table of what an application asks: it drives the pages, the checks and the summary. */
public final class Questions {

    /** The answer that says: not in the list. */
    public static final String OTHER = "other";

    private static final String YES = "yes";

    private Questions() {}

    /** What a task asks once. */
    public static List<Question> of(Task task) {
        return switch (task) {
            case IDENTITY -> identity();
            case PROFESSION ->
                List.of(
                        Question.choice("profession", ONE_OF, Professions.CODES),
                        Question.of("profession_name", TEXT).when("profession", OTHER),
                        Question.choice("big", ONE_OF, List.of(YES, "no")),
                        Question.of("big_number", BIG_NUMBER).when("big", YES),
                        Question.of("agb_code", AGB_CODE).optional());
            case PLACES ->
                List.of(
                        Question.choice("ways_of_working", SOME_OF, names(WayOfWorking.values())),
                        Question.choice("spoken", SOME_OF, SpokenLanguages.CODES),
                        Question.of("practice_phone", PHONE).optional(),
                        Question.of("website", WEBSITE).optional(),
                        Question.of("mail_form", TICK).optional(),
                        Question.of("takes_new_clients", TICK).optional());
            case PAYMENT -> List.of(Question.of("iban", IBAN), Question.of("account_holder", TEXT));
            case DECLARATIONS ->
                Declarations.CODES.stream().map(code -> Question.of(code, TICK)).toList();
            case EDUCATION, TRAININGS, PRACTICE ->
                List.of(Question.of("none", TICK).optional());
            case COMPETENCES -> List.of();
        };
    }

    /** What a task asks for each thing in its list. Trainings and interventions are chosen from reference data. */
    public static List<Question> ofItem(Task task) {
        return switch (task) {
            case EDUCATION ->
                List.of(
                        Question.choice("level", ONE_OF, names(EducationLevel.values())),
                        Question.of("title", TEXT),
                        Question.of("completed_on", PAST_DAY));
            case TRAININGS ->
                List.of(
                        Question.of("training", ONE_OF),
                        Question.of("training_name", TEXT).when("training", OTHER),
                        Question.choice("stage", ONE_OF, List.of("completed", "under_way")),
                        Question.of("completed_on", PAST_DAY).when("stage", "completed"),
                        Question.of("started_on", DAY).when("stage", "under_way"),
                        Question.of("expected_end", DAY).when("stage", "under_way"));
            case PRACTICE ->
                List.of(
                        Question.of("intervention", ONE_OF),
                        Question.of("intervention_name", TEXT).when("intervention", OTHER),
                        Question.of("from", PAST_DAY),
                        Question.of("until", PAST_DAY).optional(),
                        Question.of("trajectories", NUMBER));
            case PLACES ->
                List.of(
                        Question.of("place_name", TEXT),
                        Question.of("street", TEXT),
                        Question.of("house_number", TEXT),
                        Question.of("postcode", POSTCODE),
                        Question.of("place", TEXT));
            case IDENTITY, PROFESSION, COMPETENCES, PAYMENT, DECLARATIONS -> List.of();
        };
    }

    private static List<Question> identity() {
        return List.of(
                Question.of("given", TEXT),
                Question.of("prefix", TEXT).optional(),
                Question.of("family", TEXT),
                Question.of("birth_date", PAST_DAY),
                Question.of("street", TEXT),
                Question.of("house_number", TEXT),
                Question.of("postcode", POSTCODE),
                Question.of("place", TEXT),
                Question.of("mail", MAIL),
                Question.of("phone", PHONE).optional(),
                Question.choice("correspondence", ONE_OF, List.of("NL", "EN")));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
