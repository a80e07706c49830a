package nl.rookstopregister.supervision.web;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.supervision.model.Draft;
import nl.rookstopregister.supervision.model.Rubric;
import nl.rookstopregister.supervision.usecase.JudgeInPractice.Judging;

/** One step of a judgement: the competences of a role, or the activities. */
public record JudgePage(Judging judging, String step, FormErrors errors) {

    public Rubric rubric() {
        return judging.rubric();
    }

    public Draft draft() {
        return judging.draft();
    }

    public Optional<NormText.Role> role() {
        return rubric().role(step);
    }

    public int done() {
        return draft().done(rubric(), step);
    }

    public int asked() {
        return Draft.asked(rubric(), step).size();
    }

    public int position() {
        return rubric().steps().indexOf(step) + 1;
    }

    /** Where one goes from here: the next step, or the signature after the last. */
    public String next() {
        List<String> steps = rubric().steps();
        int next = steps.indexOf(step) + 1;
        return base() + (next < steps.size() ? "/toetsen/" + steps.get(next) : "/tekenen");
    }

    public String base() {
        return Own.ADDRESS + "/" + judging.supervision().id();
    }

    public String address() {
        return base() + "/toetsen/" + step;
    }

    /** Answers that are shown elsewhere while somebody fills in the page. */
    public Kept kept() {
        return new Kept(true, done(), asked());
    }

    /** What a supervisor is told while pressing: kept or not, and how far the step is. */
    public record Kept(boolean kept, int done, int asked) {}
}
