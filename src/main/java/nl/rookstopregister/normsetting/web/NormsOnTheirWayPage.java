package nl.rookstopregister.normsetting.web;

import java.util.List;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.normsetting.model.Roadmap;

/** The norms in preparation as everybody may read of them. */
public record NormsOnTheirWayPage(List<Line> norms) {

    /** @param origin the norm that it is to follow */
    public record Line(NormText norm, NormText origin, Roadmap roadmap) {}
}
