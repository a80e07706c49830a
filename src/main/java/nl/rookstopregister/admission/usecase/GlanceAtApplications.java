package nl.rookstopregister.admission.usecase;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.admission.Admission;
import nl.rookstopregister.admission.ApplicationGlance;
import nl.rookstopregister.admission.ApplicationState;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.model.Applications;
import nl.rookstopregister.forms.Terms;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** Tells other contexts which applications somebody has. */
@UseCase
class GlanceAtApplications implements Admission {

    private final Applications applications;
    private final Openings openings;
    private final AdmissionTerms terms;

    GlanceAtApplications(Applications applications, Openings openings, AdmissionTerms terms) {
        this.applications = applications;
        this.openings = openings;
        this.terms = terms;
    }

    @Override
    public List<ApplicationGlance> of(CoachId coach) {
        Terms now = terms.now();
        return applications.of(coach).stream()
                .map(each ->
                        new ApplicationGlance(each.id(), each.number(), each.procedure(), each.state(), due(each, now)))
                .toList();
    }

    @Override
    public boolean isRenewalOpen(CoachId coach) {
        return openings.isOpen(coach, Procedure.RENEWAL);
    }

    private @Nullable LocalDate due(Application application, Terms now) {
        if (!application.state().isOpen()) {
            return null;
        }
        return application.state() == ApplicationState.MORE_ASKED
                ? application.course().answerUntil(now)
                : application.course().decideUntil(now, terms.today());
    }
}
