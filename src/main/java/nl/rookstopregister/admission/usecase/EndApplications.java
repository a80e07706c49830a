package nl.rookstopregister.admission.usecase;

import java.util.List;
import java.util.Map;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.model.Applications;
import nl.rookstopregister.admission.model.Moving;
import nl.rookstopregister.admission.model.Occurrence;
import nl.rookstopregister.admission.model.RefereeRequests;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.DecisionTaken;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;
import org.springframework.context.event.EventListener;

/** When a death is processed, open applications are closed and referees are asked no more, in the same transaction. */
@UseCase
public class EndApplications {

    private final Applications applications;
    private final RefereeRequests referees;
    private final Applicant applicant;
    private final AdmissionTerms terms;

    EndApplications(Applications applications, RefereeRequests referees, Applicant applicant, AdmissionTerms terms) {
        this.applications = applications;
        this.referees = referees;
        this.applicant = applicant;
        this.terms = terms;
    }

    @EventListener
    public void on(DecisionTaken taken) {
        if (taken.kind() == DecisionKind.DECEASED) {
            open(taken.coach()).forEach(this::end);
        }
    }

    private List<Application> open(CoachId coach) {
        return applications.of(coach).stream()
                .filter(application -> application.state().isOpen())
                .flatMap(application -> applications.findToChange(application.id()).stream())
                .toList();
    }

    private void end(Application application) {
        if (application.end(terms.today()) instanceof Moving.Moved(Application ended)) {
            applications.save(ended);
            applicant.note(ended, Actor.CLOCK, Occurrence.Kind.ENDED, Map.of());
            referees.of(ended.id()).forEach(request -> referees.withdraw(request.id()));
        }
    }
}
