package nl.rookstopregister.dossiers.spi;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.rookstopregister.norms.Standing;
import nl.rookstopregister.shared.CoachId;

/** The register: knows since when and until when a coach stands in it. */
public interface StandingSource {

    Standing standingOf(CoachId coach);

    /** Of each of these of whom it knows anything, for whoever weighs all dossiers. */
    default Map<CoachId, Standing> standingsOf(Collection<CoachId> coaches) {
        return coaches.stream().distinct().collect(Collectors.toMap(Function.identity(), this::standingOf));
    }
}
