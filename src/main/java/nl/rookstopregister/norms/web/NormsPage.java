package nl.rookstopregister.norms.web;

import java.util.List;
import nl.rookstopregister.norms.Adoption;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.norms.Parameters;
import org.jspecify.annotations.Nullable;

/** All norms, the newest first, and the numbers that the register works by today. */
public record NormsPage(List<Line> norms, List<Parameters.Value> parameters) {

    /** @param announced how it was adopted, for a norm that does not hold yet */
    public record Line(NormText norm, @Nullable Adoption announced) {}
}
