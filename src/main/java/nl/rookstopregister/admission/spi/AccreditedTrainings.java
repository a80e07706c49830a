package nl.rookstopregister.admission.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.norms.Training;

/** The list of accredited trainings. Source: S3; only the register's own list counts (S4). */
public interface AccreditedTrainings {

    /** Every training that was ever in the list, by name: a certificate may be older than an accreditation. */
    List<Training> all();

    Optional<Training> find(String reference);

    /** What the list said of the training on that day, and if it was not accredited then, why. */
    Recognition on(String reference, LocalDate day);
}
