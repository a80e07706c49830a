package nl.rookstopregister.takeover.usecase;

import java.time.Clock;
import java.time.LocalDate;
import nl.rookstopregister.admission.spi.RecognisedInterventions;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.Parameter;
import nl.rookstopregister.norms.Parameters;
import nl.rookstopregister.places.Places;
import nl.rookstopregister.tables.Table;
import nl.rookstopregister.takeover.model.Examination;
import nl.rookstopregister.takeover.model.KnownCoaches;
import nl.rookstopregister.takeover.model.Today;
import org.springframework.stereotype.Component;

/** Begins an examination of a file with all that it is held against, as of today. */
@Component
class Examinations {

    private final Places places;
    private final RecognisedInterventions interventions;
    private final KnownCoaches known;
    private final NormBook norms;
    private final Clock clock;

    Examinations(
            Places places, RecognisedInterventions interventions, KnownCoaches known, NormBook norms, Clock clock) {
        this.places = places;
        this.interventions = interventions;
        this.known = known;
        this.norms = norms;
        this.clock = clock;
    }

    Examination of(Table table) {
        LocalDate day = LocalDate.now(clock);
        Parameters parameters = norms.parameters(day);
        Today today = new Today(day, parameters.period(Parameter.TERM), parameters.period(Parameter.CANDIDATE_LONGEST));
        return new Examination(table, today, new KnownSurroundings(places, interventions), known);
    }
}
