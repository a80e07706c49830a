package nl.rookstopregister.attendance.web;

import nl.rookstopregister.attendance.model.Obstacle;
import nl.rookstopregister.attendance.model.Outcome;
import nl.rookstopregister.attendance.model.Verdict;
import nl.rookstopregister.pages.FormErrors;

/** Why a question could not be answered so. */
final class QuestionErrors {

    static final int LONGEST = 1000;

    private QuestionErrors() {}

    static FormErrors of(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ -> FormErrors.none();
            case Outcome.Obstructed(Obstacle obstacle) -> FormErrors.of("antwoord", "attendance.obstacle." + obstacle);
            case Outcome.NotReady(Verdict verdict) ->
                FormErrors.of("antwoord", "attendance.verdict." + verdict.code(), "");
            case Outcome.MismatchesOpen _, Outcome.AlreadyThere _, Outcome.NotThere _, Outcome.NotClosedYet _ ->
                FormErrors.of("antwoord", "attendance.wrong.answered");
        };
    }

    static FormErrors reason(String reason) {
        return reason.isBlank() || reason.length() > LONGEST
                ? FormErrors.of("reden", "attendance.wrong.reason", LONGEST)
                : FormErrors.none();
    }
}
