package nl.rookstopregister.supervision.web;

import java.util.List;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.supervision.model.Rubric;
import nl.rookstopregister.supervision.model.Supervision.Move;
import nl.rookstopregister.supervision.usecase.ReadSupervision.Between;

/**
 * One supervision, as one of the two sees it.
 *
 * @param steps of the judgement with how far each is; empty for the coach
 * @param remark as it was typed and has to be mended
 */
public record SupervisionPage(
        Between between,
        boolean supervisor,
        Rubric rubric,
        List<Progress> steps,
        int atOnce,
        String remark,
        FormErrors errors) {

    /** How far a step of the judgement is. */
    public record Progress(String step, int done, int asked) {

        public boolean complete() {
            return done == asked;
        }
    }

    public boolean can(Move move) {
        return between.supervision()
                .canBe(
                        move,
                        supervisor
                                ? between.supervision().supervisor()
                                : between.supervision().coach());
    }

    public boolean complete() {
        return steps.stream().allMatch(Progress::complete);
    }

    /** The first step in which something is still to be answered, or the first of all. */
    public String nextStep() {
        return steps.stream()
                .filter(step -> !step.complete())
                .findFirst()
                .or(() -> steps.stream().findFirst())
                .map(Progress::step)
                .orElse("");
    }

    public String address() {
        return Own.ADDRESS + "/" + between.supervision().id();
    }
}
