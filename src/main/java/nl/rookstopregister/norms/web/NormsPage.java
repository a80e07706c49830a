package nl.rookstopregister.norms.web;

import java.util.List;
import nl.rookstopregister.norms.Adoption;
import nl.rookstopregister.norms.Holding;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.norms.Parameters;
import nl.rookstopregister.pages.Sign;
import org.jspecify.annotations.Nullable;

/** All norms, the newest first, and the numbers that the register works by today. */
public record NormsPage(List<Line> norms, List<Parameters.Value> parameters) {

    /** @param adoption how the committee adopted it; of a norm that the register came with nothing is known */
    public record Line(
            NormText norm, Holding holding, @Nullable Adoption adoption) {}

    /** For the tag of a norm. */
    public static Sign sign(Holding holding) {
        return switch (holding) {
            case ANNOUNCED -> Sign.WAIT;
            case IN_FORCE -> Sign.MET;
            case PAST -> Sign.NEUTRAL;
        };
    }
}
