package nl.rookstopregister.admission.usecase;

import java.util.Map;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.model.Applications;
import nl.rookstopregister.admission.model.Moving;
import nl.rookstopregister.admission.model.Occurrence;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.DecisionAuthority;
import nl.rookstopregister.shared.Actor;
import org.springframework.stereotype.Component;

/** Grants an application without a person, where the norm settles it wholly and the committee lets it be so. */
@Component
class DecideByTheNorm {

    private final Applications applications;
    private final ApplicationFiles files;
    private final PassToRegister passToRegister;
    private final Openings openings;
    private final Applicant applicant;
    private final AdmissionTerms terms;

    DecideByTheNorm(
            Applications applications,
            ApplicationFiles files,
            PassToRegister passToRegister,
            Openings openings,
            Applicant applicant,
            AdmissionTerms terms) {
        this.applications = applications;
        this.files = files;
        this.passToRegister = passToRegister;
        this.openings = openings;
        this.applicant = applicant;
        this.terms = terms;
    }

    /** False when a person has to look at it; nothing is changed then. */
    boolean decide(ApplicationId id) {
        Application application = applications.findToChange(id).orElseThrow();
        ApplicationFile file = file(application);
        boolean settled = DecisionAuthority.weight(file.assessment()) == DecisionAuthority.Weight.SETTLED_MET;
        if (!terms.decidesAtOnce()
                || !settled
                || !(application.findComplete() instanceof Moving.Moved(Application complete))) {
            return false;
        }
        applications.save(complete);
        applicant.note(complete, Actor.CLOCK, Occurrence.Kind.FOUND_COMPLETE, Map.of());
        return passToRegister.take(
                        file(complete),
                        new PassToRegister.Deciders(Actor.CLOCK, Body.NORM, null),
                        new Ruling(true, file.today(), ""),
                        openings.decisions(complete.coach()))
                instanceof Deciding.Decided;
    }

    private ApplicationFile file(Application application) {
        return files.of(
                application,
                applications.lastSnapshot(application.id()).orElseThrow().answers());
    }
}
