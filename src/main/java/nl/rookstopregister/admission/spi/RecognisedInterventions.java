package nl.rookstopregister.admission.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.norms.Text;

/** The list of recognised interventions. Source: S3. */
public interface RecognisedInterventions {

    /**
     * A way of guiding people that the quality committee recognised.
     *
     * @param what it consists of at least
     */
    record Intervention(String reference, Text name, Text what) {}

    /** Every intervention that was ever in the list. */
    List<Intervention> all();

    Optional<Intervention> find(String reference);

    /** What the list said of the intervention on that day, and if it was not recognised then, why. */
    Recognition on(String reference, LocalDate day);
}
