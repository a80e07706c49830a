package nl.rookstopregister.attendance.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.rookstopregister.attendance.model.SessionFile;
import nl.rookstopregister.attendance.usecase.AnswerClaims.Question;
import nl.rookstopregister.attendance.usecase.LookAtLists.Overview;

/** All sessions of a provider, by what has to be done, and the questions that wait. */
public record ListsPage(List<Overview> sessions, List<Question> questions, LocalDate today) {

    /** What waits for the provider, the first to be handed in first. */
    public List<Overview> open() {
        return in(SessionFile.Stage.OVERDUE, SessionFile.Stage.OPEN).reversed();
    }

    /** The first to be over first. */
    public List<Overview> coming() {
        return in(SessionFile.Stage.COMING).stream()
                .sorted(Comparator.comparing(
                        overview -> overview.file().session().lastDay()))
                .toList();
    }

    public List<Overview> done() {
        return in(SessionFile.Stage.CLOSED, SessionFile.Stage.NOTHING_TO_DO);
    }

    public List<Question> waiting() {
        return questions.stream()
                .filter(question -> question.claim().state(today).waitsForProvider())
                .toList();
    }

    public List<Question> answered() {
        return questions.stream()
                .filter(question -> !question.claim().state(today).waitsForProvider())
                .toList();
    }

    private List<Overview> in(SessionFile.Stage... stages) {
        return sessions.stream()
                .filter(overview -> List.of(stages).contains(overview.file().stage()))
                .toList();
    }
}
