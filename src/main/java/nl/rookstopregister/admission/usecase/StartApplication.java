package nl.rookstopregister.admission.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.model.Applications;
import nl.rookstopregister.admission.model.Occurrence;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

/** Begins an application, filled in already with what the register knows of the applicant. */
@UseCase
public class StartApplication {

    /** What became of it. */
    public sealed interface Start {

        record Started(ApplicationId id) implements Start {}

        /** There is one already: go on with that. */
        record AlreadyOpen(ApplicationId id) implements Start {}

        /** From where the applicant stands in the register this procedure leads nowhere. */
        record NotFromHere(RegistrationState state) implements Start {}
    }

    private final Applications applications;
    private final Openings openings;
    private final Dossiers dossiers;
    private final Applicant applicant;
    private final AdmissionTerms terms;

    StartApplication(
            Applications applications,
            Openings openings,
            Dossiers dossiers,
            Applicant applicant,
            AdmissionTerms terms) {
        this.applications = applications;
        this.openings = openings;
        this.dossiers = dossiers;
        this.applicant = applicant;
        this.terms = terms;
    }

    /** The ways into the register that are open to this person. */
    public List<Procedure> possible(CoachId coach) {
        return openings.admissions(coach);
    }

    public Start start(SignedIn person, CoachId coach, Procedure procedure) {
        Optional<Application> open = applications.of(coach).stream()
                .filter(application -> application.state().isOpen())
                .findFirst();
        if (open.isPresent()) {
            return new Start.AlreadyOpen(open.get().id());
        }
        if (!openings.isOpen(coach, procedure)) {
            return new Start.NotFromHere(openings.state(coach));
        }
        return begin(person, coach, procedure);
    }

    /**
     * Begins one that came in on paper, for the office to type.
     *
     * @param name of who is not known yet; what is known of the others is filled in
     */
    public Start startOnPaper(SignedIn officer, CoachId coach, Procedure procedure, LocalDate received, String name) {
        Optional<Application> open = applications.of(coach).stream()
                .filter(application -> application.state().isOpen())
                .findFirst();
        if (open.isPresent()) {
            return new Start.AlreadyOpen(open.get().id());
        }
        if (!openings.isOpen(coach, procedure)) {
            return new Start.NotFromHere(openings.state(coach));
        }
        Application application = Application.startOnPaper(
                ApplicationId.random(),
                applications.nextNumber(terms.today().getYear()),
                coach,
                procedure,
                received,
                terms.today());
        Answers unknown = Prefilled.named(name, officer.language());
        return begin(officer, application, unknown);
    }

    private Start begin(SignedIn person, CoachId coach, Procedure procedure) {
        Application application = Application.start(
                ApplicationId.random(),
                applications.nextNumber(terms.today().getYear()),
                coach,
                procedure,
                terms.today());
        return begin(person, application, Prefilled.from(person));
    }

    private Start begin(SignedIn person, Application application, Answers unknown) {
        CoachId coach = application.coach();
        Procedure procedure = application.procedure();
        if (!applications.add(application)) {
            return new Start.AlreadyOpen(
                    applications.open(coach, procedure).orElseThrow().id());
        }
        applications.saveDraft(
                application.id(),
                dossiers.details(coach)
                        .map(details -> Prefilled.from(details, procedure))
                        .orElse(unknown));
        applicant.note(application, person.actor(), Occurrence.Kind.STARTED, Map.of());
        return new Start.Started(application.id());
    }
}
