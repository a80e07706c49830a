package nl.rookstopregister.normsetting.web;

import java.util.List;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.norms.files.NormLines.Part;
import nl.rookstopregister.normsetting.model.Draft;
import nl.rookstopregister.normsetting.model.Edition;
import nl.rookstopregister.normsetting.model.TrialRun;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Sign;

/**
 * One norm in preparation: what it asks, what was tried, and how it is adopted.
 *
 * @param changes in how many places it differs from the norm that it is a copy of
 * @param own whether the reader proposed to adopt it
 */
public record DraftPage(
        Draft draft,
        NormText norm,
        List<Part> parts,
        int changes,
        Past past,
        Typed typed,
        boolean own,
        FormErrors errors) {

    /** What happened to it so far. */
    public record Past(List<Edition> editions, List<TrialRun> trials) {}

    /** What stands in its forms. */
    public record Typed(String procedure, String day, String from, String decision) {

        static Typed fresh(String nextYear) {
            return new Typed("RENEWAL", nextYear, nextYear, "");
        }
    }

    public String address() {
        return "/bureau/normen/" + draft.id();
    }

    public boolean writable() {
        return draft.inPreparation() && draft.proposal() == null;
    }

    public static Sign sign(TrialRun run) {
        return switch (run.stage()) {
            case RUNNING -> Sign.WAIT;
            case DONE -> Sign.MET;
            case CANCELLED -> Sign.NEUTRAL;
            case FAILED -> Sign.NO;
        };
    }
}
