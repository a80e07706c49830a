package nl.rookstopregister.admission.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.forms.Question;
import nl.rookstopregister.forms.Subject;
import nl.rookstopregister.norms.Procedure;

/** One subject of an application, filled in on a page of its own. Source: product description, section 3. */
public enum Task implements Subject {
    IDENTITY("gegevens"),
    PROFESSION("beroep"),
    EDUCATION("opleiding"),
    TRAININGS("scholing"),
    PRACTICE("praktijk"),
    /** Nothing to fill in: shows what of the profile the trainings cover. */
    COMPETENCES("competenties"),
    PLACES("werkplek"),
    PAYMENT("betaling"),
    DECLARATIONS("verklaringen");

    private final String address;

    Task(String address) {
        this.address = address;
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public List<Question> questions() {
        return Questions.of(this);
    }

    @Override
    public List<Question> itemQuestions() {
        return Questions.ofItem(this);
    }

    /** The subjects of an application in this procedure. Who is in the register already is asked only what may be new. */
    public static List<Task> askedIn(Procedure procedure) {
        return switch (procedure) {
            case CANDIDATE, DEFINITIVE -> List.of(values());
            case RENEWAL -> List.of(TRAININGS, PRACTICE, COMPETENCES, DECLARATIONS);
            case ANNOTATION_PREGNANT, ANNOTATION_PSYCHIATRY -> List.of(TRAININGS, DECLARATIONS);
            case TRANSITION -> List.of();
        };
    }

    /** Whether it has to be filled in, or may be left as the dossier has it. */
    public boolean isDemandedIn(Procedure procedure) {
        boolean admission = procedure == Procedure.CANDIDATE || procedure == Procedure.DEFINITIVE;
        return admission || this == DECLARATIONS;
    }

    /** Whether its items are shown by a document. */
    public boolean asksEvidence() {
        return this == EDUCATION || this == TRAININGS || this == PRACTICE;
    }

    public static Optional<Task> at(String address) {
        return Arrays.stream(values())
                .filter(task -> task.address.equals(address))
                .findFirst();
    }
}
