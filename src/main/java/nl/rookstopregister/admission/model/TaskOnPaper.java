package nl.rookstopregister.admission.model;

import java.util.List;
import nl.rookstopregister.forms.Question;
import nl.rookstopregister.forms.Subject;

/** A task of an application that came in on paper: the same, but nobody needs a mail address. */
public record TaskOnPaper(Task task) implements Subject {

    private static final String MAIL = "mail";

    @Override
    public String name() {
        return task.name();
    }

    @Override
    public String address() {
        return task.address();
    }

    @Override
    public List<Question> questions() {
        return task.questions().stream()
                .map(question -> question.name().equals(MAIL) ? question.optional() : question)
                .toList();
    }

    @Override
    public List<Question> itemQuestions() {
        return task.itemQuestions();
    }
}
