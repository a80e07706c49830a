package nl.rookstopregister.normsetting.web;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.norms.Adoption;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.normsetting.model.Draft;
import nl.rookstopregister.pages.Sign;
import org.jspecify.annotations.Nullable;

/** The norms that the committee prepares, and those that there are. */
public record NormsInPreparationPage(List<Line> drafts, List<Known> norms) {

    /** @param title as its norm calls it */
    public record Line(Draft draft, NormText norm) {}

    /** A norm that may be copied. */
    public record Known(NormText norm, @Nullable Adoption adoption, LocalDate today) {

        public boolean announced() {
            return adoption != null && adoption.from().isAfter(today);
        }
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
