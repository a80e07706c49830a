package nl.rookstopregister.training.model;

import java.util.List;
import nl.rookstopregister.forms.Question;
import nl.rookstopregister.forms.Subject;
import nl.rookstopregister.forms.Values;

/** One subject of a request to accredit a training. Source: product description, section 5; S1 1.5; S3. */
public enum TrainingSubject implements Subject {
    TRAINING("scholing"),
    AIMS("doelen"),
    SHAPE("opbouw"),
    /** The hours that go to each competence of the profile. */
    COMPETENCES("competenties"),
    /** Which of them are practised, and which are shown in practice. */
    LEVELS("niveaus"),
    TRAINERS("trainers"),
    EVIDENCE("onderbouwing"),
    ASSESSMENT("toetsing"),
    PRICE("prijs"),
    EVALUATION("evaluatie"),
    ATTACHMENTS("bijlagen");

    private final String address;

    TrainingSubject(String address) {
        this.address = address;
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public List<Question> questions() {
        return TrainingQuestions.of(this);
    }

    @Override
    public List<Question> itemQuestions() {
        return TrainingQuestions.ofItem(this);
    }

    @Override
    public boolean mayBeEmpty(Values values) {
        return this == ATTACHMENTS && values.ticked(NONE);
    }

    /** The programme, the material and the evaluations of earlier times. */
    public boolean asksDocuments() {
        return this == ATTACHMENTS;
    }
}
