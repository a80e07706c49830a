package nl.rookstopregister.interventions;

import java.time.LocalDate;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.norms.Text;

/** An intervention in the list, as others may know it. */
public interface ListIntervention {

    String reference();

    Text name();

    Recognition on(LocalDate day);
}
