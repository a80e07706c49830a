package nl.rookstopregister.admission.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.forms.Question;
import nl.rookstopregister.forms.Subject;

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
