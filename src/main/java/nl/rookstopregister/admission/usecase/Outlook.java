package nl.rookstopregister.admission.usecase;

import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.model.Opening;
import nl.rookstopregister.norms.Assessment;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.norms.Transition;
import org.jspecify.annotations.Nullable;

/**
 * How somebody in the register stands before asking for a renewal or an annotation: what the norm finds in the dossier as
 * it is, without anything typed.
 *
 * @param possible whether it can be asked for today
 * @param renewal whether the registration can be renewed, and else why not
 * @param application that goes on already
 */
public record Outlook(
        Procedure procedure,
        boolean possible,
        Opening renewal,
        Assessment assessment,
        Transition transition,
        @Nullable Application application) {

    /** Everything the norm asks is there, so that declaring and confirming is all that is left. */
    public boolean takesOneStep() {
        return possible && application == null && assessment.isMet();
    }
}
