package nl.rookstopregister.admission.usecase;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.model.Applications;
import nl.rookstopregister.admission.model.RefereeRequest;
import nl.rookstopregister.admission.model.RefereeRequests;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.norms.Dossier;
import nl.rookstopregister.norms.Fact;
import org.springframework.stereotype.Component;

/** Puts the file of an application together: answers, referees, documents, history, and the assessment of today. */
@Component
class ApplicationFiles {

    private final Applications applications;
    private final RefereeRequests referees;
    private final PapersOfApplication papers;
    private final Dossiers dossiers;
    private final Assessing assessing;
    private final AdmissionTerms terms;

    ApplicationFiles(
            Applications applications,
            RefereeRequests referees,
            PapersOfApplication papers,
            Dossiers dossiers,
            Assessing assessing,
            AdmissionTerms terms) {
        this.applications = applications;
        this.referees = referees;
        this.papers = papers;
        this.dossiers = dossiers;
        this.assessing = assessing;
        this.terms = terms;
    }

    LocalDate today() {
        return terms.today();
    }

    List<Fact> stated(Application application, Answers answers) {
        return assessing.stated(application, answers, referees.of(application.id()), today());
    }

    ApplicationFile of(Application application, Answers answers) {
        List<RefereeRequest> asked = referees.of(application.id());
        Dossier known = dossiers.dossier(application.coach());
        List<Fact> stated = assessing.stated(application, answers, asked, today());
        return new ApplicationFile(
                application,
                answers,
                asked,
                papers.evidence(answers),
                papers.signedForm(application.id()),
                known.facts(),
                assessing.assess(ApplicationFile.together(known, stated), application.procedure(), today()),
                applications.history(application.id()),
                terms.now(),
                today());
    }
}
