package nl.rookstopregister.admission.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.ApplicationState;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.model.Applications;
import nl.rookstopregister.admission.model.Moving;
import nl.rookstopregister.admission.model.Occurrence;
import nl.rookstopregister.forms.Terms;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.UseCase;

/** Reminds those who left an application alone, and closes it when that does not help. Harmless when run twice. */
@UseCase
public class FollowUpApplications {

    private final Applications applications;
    private final Applicant applicant;
    private final AdmissionTerms terms;

    FollowUpApplications(Applications applications, Applicant applicant, AdmissionTerms terms) {
        this.applications = applications;
        this.applicant = applicant;
        this.terms = terms;
    }

    /** Those that wait for their applicant. */
    public List<ApplicationId> waiting() {
        return applications.in(List.of(ApplicationState.DRAFT, ApplicationState.MORE_ASKED)).stream()
                .map(Application::id)
                .toList();
    }

    public void followUp(ApplicationId id) {
        Terms now = terms.now();
        LocalDate today = terms.today();
        applications.findToChange(id).ifPresent(application -> {
            if (application.isClosingDue(now, today)) {
                close(application, today);
            } else if (application.isReminderDue(now, today)) {
                remind(application.reminded(today), now);
            }
        });
    }

    private void remind(Application reminded, Terms now) {
        applications.save(reminded);
        applicant.note(reminded, Actor.CLOCK, Occurrence.Kind.REMINDED, Map.of());
        applicant.mail(
                reminded,
                "reminded",
                String.valueOf(reminded.revision()),
                reminded.course().closesOn(now));
    }

    private void close(Application application, LocalDate today) {
        if (application.close(today) instanceof Moving.Moved(Application closed)) {
            applications.save(closed);
            applicant.note(closed, Actor.CLOCK, Occurrence.Kind.CLOSED, Map.of());
            applicant.mail(closed, "closed", "once", null);
        }
    }
}
