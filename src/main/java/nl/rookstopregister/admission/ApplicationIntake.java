package nl.rookstopregister.admission;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.norms.Procedure;

/** Takes in applications of newcomers that are on their way already, each as far as it says; for a demonstration. */
public interface ApplicationIntake {

    /** How far an application has come. */
    enum Reached {
        SUBMITTED,
        MORE_ASKED,
        COMPLETE
    }

    /** An application as it was submitted once. */
    record Underway(Procedure procedure, Answers answers, LocalDate submittedOn, Reached reached) {}

    /** Does nothing when somebody applied already. */
    void take(List<Underway> applications, SignedIn officer);
}
