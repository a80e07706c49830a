package nl.rookstopregister.dossiers.spi;

import nl.rookstopregister.norms.Standing;
import nl.rookstopregister.shared.CoachId;

/** The register: knows since when and until when a coach stands in it. */
public interface StandingSource {

    Standing standingOf(CoachId coach);
}
