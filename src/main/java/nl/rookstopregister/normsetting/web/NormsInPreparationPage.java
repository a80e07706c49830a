package nl.rookstopregister.normsetting.web;

import java.util.List;
import nl.rookstopregister.norms.Adoption;
import nl.rookstopregister.norms.Holding;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.normsetting.model.Draft;
import nl.rookstopregister.pages.Sign;
import org.jspecify.annotations.Nullable;

/**
 * The norms that the committee prepares, and those that there are.
 *
 * @param drafts on which somebody can still work
 * @param finished drafts that were adopted or put aside
 */
public record NormsInPreparationPage(List<Line> drafts, List<Line> finished, List<Known> norms) {

    /** @param norm as the draft would have it */
    public record Line(Draft draft, NormText norm) {}

    /** A norm that may be copied. */
    public record Known(
            NormText norm, Holding holding, @Nullable Adoption adoption) {}

    /** The newest first. */
    public List<Known> that(Holding holding) {
        return norms.stream().filter(known -> known.holding() == holding).toList();
    }

    public static Sign sign(Draft draft) {
        return switch (draft.stage()) {
            case IN_PREPARATION -> Sign.WAIT;
            case ADOPTED -> Sign.MET;
            case PUT_ASIDE -> Sign.NEUTRAL;
        };
    }

    /** The words for where a draft stands. */
    public static String stageKey(Draft draft) {
        return draft.proposal() == null ? "normsetting.stage." + draft.stage() : "normsetting.stage.PROPOSED";
    }
}
