package nl.rookstopregister.admission.usecase;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.model.Applications;
import nl.rookstopregister.admission.model.Declarations;
import nl.rookstopregister.admission.model.Task;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

/**
 * Renews a registration, or gives an annotation, in one step: everything the norm asks is in the dossier, and the coach
 * declares and confirms. Where the norm settles it the decision is taken at once; else it waits for a person.
 */
@UseCase
public class ConfirmAtOnce {

    /** What became of it. */
    public sealed interface Confirming {
        record Decided(ApplicationId application) implements Confirming {}

        /** Submitted: office or committee decide. */
        record Waits(ApplicationId application) implements Confirming {}

        record NotDeclared(List<String> missing) implements Confirming {}

        /** It cannot be asked for today, or something is missing after all: the page says what. */
        record NotInOneStep() implements Confirming {}

        /** There is an application already: go on with that. */
        record AlreadyOpen(ApplicationId application) implements Confirming {}
    }

    private final LookAhead lookAhead;
    private final StartApplication startApplication;
    private final SubmitApplication submitApplication;
    private final Applications applications;
    private final DecideByTheNorm decideByTheNorm;

    ConfirmAtOnce(
            LookAhead lookAhead,
            StartApplication startApplication,
            SubmitApplication submitApplication,
            Applications applications,
            DecideByTheNorm decideByTheNorm) {
        this.lookAhead = lookAhead;
        this.startApplication = startApplication;
        this.submitApplication = submitApplication;
        this.applications = applications;
        this.decideByTheNorm = decideByTheNorm;
    }

    public Confirming confirm(SignedIn person, CoachId coach, Procedure procedure, Set<String> declared, UUID request) {
        List<String> missing = Declarations.CODES.stream()
                .filter(code -> !declared.contains(code))
                .toList();
        if (!missing.isEmpty()) {
            return new Confirming.NotDeclared(missing);
        }
        Outlook outlook = lookAhead.at(coach, procedure);
        if (outlook.application() != null) {
            return new Confirming.AlreadyOpen(outlook.application().id());
        }
        if (!outlook.takesOneStep()) {
            return new Confirming.NotInOneStep();
        }
        return switch (startApplication.start(person, coach, procedure)) {
            case StartApplication.Start.Started(ApplicationId id) -> submit(id, person, coach, request);
            case StartApplication.Start.AlreadyOpen(ApplicationId id) -> new Confirming.AlreadyOpen(id);
            case StartApplication.Start.NotFromHere _ -> new Confirming.NotInOneStep();
        };
    }

    private Confirming submit(ApplicationId id, SignedIn person, CoachId coach, UUID request) {
        Answers declared = applications.draft(id).with(Task.DECLARATIONS, ticked());
        applications.saveDraft(id, declared);
        submitApplication.submit(id, person, coach, request);
        return decideByTheNorm.decide(id) ? new Confirming.Decided(id) : new Confirming.Waits(id);
    }

    private static Values ticked() {
        Values values = Values.NONE;
        for (String code : Declarations.CODES) {
            values = values.with(code, "true");
        }
        return values;
    }
}
