package nl.rookstopregister.attendance.web;

import java.time.LocalDate;
import nl.rookstopregister.attendance.usecase.AnswerClaims.Question;
import nl.rookstopregister.pages.Deadline;
import nl.rookstopregister.pages.FormErrors;

/**
 * A coach's question about points that are missing, for the provider or for the office.
 *
 * @param forOffice whether the office looks
 */
public record QuestionPage(Question question, LocalDate today, boolean forOffice, String reason, FormErrors errors) {

    public String address() {
        return (forOffice ? "/bureau/presentie/vragen/" : "/aanbieder/presentie/vragen/")
                + question.claim().id();
    }

    public Deadline deadline() {
        return new Deadline(question.claim().answerDue(), today);
    }

    public boolean mayAnswer() {
        return forOffice
                ? question.claim().officeMaySettle(today)
                : question.claim().state(today).waitsForProvider();
    }
}
