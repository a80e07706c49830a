package nl.rookstopregister.directory.web;

import java.util.List;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.norms.Fact.InterventionCarriedOut;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.shared.CoachId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Which recognised interventions a coach carried out, read when a page asks: it is the one part that needs the database. */
@Component
class InterventionsOfCoach {

    private static final Logger LOG = LoggerFactory.getLogger(InterventionsOfCoach.class);

    private final Dossiers dossiers;

    InterventionsOfCoach(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** Empty, too, while the database does not answer: the rest of the page is worth more than an error. */
    List<String> names(CoachId coach) {
        try {
            return dossiers.dossier(coach).facts().stream()
                    .filter(InterventionCarriedOut.class::isInstance)
                    .map(InterventionCarriedOut.class::cast)
                    .filter(fact -> fact.recognition() == Recognition.RECOGNISED)
                    .map(fact -> fact.intervention().name())
                    .distinct()
                    .sorted()
                    .toList();
        } catch (DataAccessException e) {
            LOG.warn("No interventions on a coach's page: {}", e.getMessage());
            return List.of();
        }
    }
}
