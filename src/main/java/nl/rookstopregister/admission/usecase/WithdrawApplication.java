package nl.rookstopregister.admission.usecase;

import java.util.Map;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.model.Applications;
import nl.rookstopregister.admission.model.Moving;
import nl.rookstopregister.admission.model.Occurrence;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

/** Lets an applicant take an application back, any time before the decision. */
@UseCase
public class WithdrawApplication {

    private final Applications applications;
    private final Applicant applicant;
    private final AdmissionTerms terms;
    private final AccessLog log;

    WithdrawApplication(Applications applications, Applicant applicant, AdmissionTerms terms, AccessLog log) {
        this.applications = applications;
        this.applicant = applicant;
        this.terms = terms;
        this.log = log;
    }

    /** False when it is decided or over already, or not this person's. */
    public boolean withdraw(ApplicationId id, SignedIn person, CoachId coach) {
        return applications
                .findToChange(id)
                .filter(application -> application.coach().equals(coach))
                .map(application -> application.withdraw(terms.today()))
                .map(moving -> keep(moving, person))
                .orElse(false);
    }

    private boolean keep(Moving moving, SignedIn person) {
        if (!(moving instanceof Moving.Moved(Application withdrawn))) {
            return false;
        }
        applications.save(withdrawn);
        applicant.note(withdrawn, person.actor(), Occurrence.Kind.WITHDRAWN, Map.of());
        applicant.mail(withdrawn, "withdrawn", "once", null);
        log.changed(
                withdrawn.coach(),
                "accesslog.admission.withdrawn",
                withdrawn.number().toString());
        return true;
    }
}
