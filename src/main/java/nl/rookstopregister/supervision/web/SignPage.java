package nl.rookstopregister.supervision.web;

import java.util.List;
import java.util.Set;
import nl.rookstopregister.norms.Competences;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.supervision.model.Draft;
import nl.rookstopregister.supervision.model.Supervision.State;
import nl.rookstopregister.supervision.usecase.JudgeInPractice.Judging;

/** What is about to be signed, to look over once more. */
public record SignPage(Judging judging, FormErrors errors) {

    public Competences shown() {
        return judging.draft().answered(judging.rubric(), Draft.SHOWN);
    }

    public List<NormText.Competence> notYet() {
        Set<String> codes = Set.copyOf(
                judging.draft().answered(judging.rubric(), Draft.NOT_YET).codes());
        return judging.rubric().roles().stream()
                .flatMap(role -> role.competences().stream())
                .filter(competence -> codes.contains(competence.code()))
                .toList();
    }

    public List<String> incomplete() {
        return judging.rubric().steps().stream()
                .filter(step -> !judging.draft().missing(judging.rubric(), step).isEmpty())
                .toList();
    }

    public boolean isCorrection() {
        return judging.supervision().state() == State.SIGNED;
    }

    public String base() {
        return Own.ADDRESS + "/" + judging.supervision().id();
    }
}
