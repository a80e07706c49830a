package nl.rookstopregister.admission.usecase;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.admission.Admission;
import nl.rookstopregister.admission.ApplicationGlance;
import nl.rookstopregister.admission.ApplicationState;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.model.Applications;
import nl.rookstopregister.forms.Terms;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** Tells other contexts which applications somebody has. */
@UseCase
class GlanceAtApplications implements Admission {

    private final Applications applications;
    private final AdmissionTerms terms;

    GlanceAtApplications(Applications applications, AdmissionTerms terms) {
        this.applications = applications;
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

    private @Nullable LocalDate due(Application application, Terms now) {
        if (!application.state().isOpen()) {
            return null;
        }
        return application.state() == ApplicationState.MORE_ASKED
                ? application.course().answerUntil(now)
                : application.course().decideUntil(now, terms.today());
    }
}
