package nl.rookstopregister.admission.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.model.Applications;
import nl.rookstopregister.admission.model.Occurrence;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.register.Entry;
import nl.rookstopregister.register.Register;
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
    private final Register register;
    private final Dossiers dossiers;
    private final Applicant applicant;
    private final AdmissionTerms terms;

    StartApplication(
            Applications applications,
            Register register,
            Dossiers dossiers,
            Applicant applicant,
            AdmissionTerms terms) {
        this.applications = applications;
        this.register = register;
        this.dossiers = dossiers;
        this.applicant = applicant;
        this.terms = terms;
    }

    /** Where this person stands in the register, and the procedures that are open from there. */
    public List<Procedure> possible(CoachId coach) {
        return switch (state(coach)) {
            case NOT_REGISTERED, LAPSED, DEREGISTERED -> List.of(Procedure.CANDIDATE, Procedure.DEFINITIVE);
            case CANDIDATE -> List.of(Procedure.DEFINITIVE);
            case REGISTERED, SUSPENDED, STRUCK_OFF -> List.of();
        };
    }

    public Start start(SignedIn person, CoachId coach, Procedure procedure) {
        Optional<Application> open = applications.of(coach).stream()
                .filter(application -> application.state().isOpen())
                .findFirst();
        if (open.isPresent()) {
            return new Start.AlreadyOpen(open.get().id());
        }
        if (!possible(coach).contains(procedure)) {
            return new Start.NotFromHere(state(coach));
        }
        return begin(person, coach, procedure);
    }

    private Start begin(SignedIn person, CoachId coach, Procedure procedure) {
        Application application = Application.start(
                ApplicationId.random(),
                applications.nextNumber(terms.today().getYear()),
                coach,
                procedure,
                terms.today());
        if (!applications.add(application)) {
            return new Start.AlreadyOpen(
                    applications.open(coach, procedure).orElseThrow().id());
        }
        applications.saveDraft(
                application.id(), dossiers.details(coach).map(Prefilled::from).orElseGet(() -> Prefilled.from(person)));
        applicant.note(application, person.actor(), Occurrence.Kind.STARTED, Map.of());
        return new Start.Started(application.id());
    }

    private RegistrationState state(CoachId coach) {
        Entry entry = register.entry(coach);
        return entry.number() == null
                ? RegistrationState.NOT_REGISTERED
                : register.statusOn(entry.number(), terms.today(), null).state();
    }
}
