package nl.rookstopregister.admission.usecase;

import java.util.List;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.model.Applications;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** Shows somebody in the register what a renewal or an annotation would find today. */
@UseCase
public class LookAhead {

    private final Applications applications;
    private final Openings openings;
    private final Dossiers dossiers;
    private final NormBook norms;
    private final AdmissionTerms terms;

    LookAhead(Applications applications, Openings openings, Dossiers dossiers, NormBook norms, AdmissionTerms terms) {
        this.applications = applications;
        this.openings = openings;
        this.dossiers = dossiers;
        this.norms = norms;
        this.terms = terms;
    }

    public Outlook at(CoachId coach, Procedure procedure) {
        Dossier dossier = dossiers.dossier(coach);
        return new Outlook(
                procedure,
                openings.isOpen(coach, procedure),
                openings.renewal(coach),
                norms.assess(dossier, procedure, terms.today()),
                norms.transition(dossier, terms.today()),
                open(coach));
    }

    public boolean holds(CoachId coach, Procedure annotation) {
        return openings.holds(coach, annotation);
    }

    /** Of whatever procedure: one application at a time. */
    private @Nullable Application open(CoachId coach) {
        List<Application> all = applications.of(coach);
        return all.stream()
                .filter(application -> application.state().isOpen())
                .findFirst()
                .orElse(null);
    }
}
