package nl.rookstopregister.admission.usecase;

import java.util.List;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.model.Task;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Proof;
import nl.rookstopregister.register.Register;
import org.springframework.stereotype.Component;

/** Puts what a granted application states into the coach's dossier. */
@Component
class EstablishGranted {

    private final Dossiers dossiers;
    private final ApplicationFiles files;
    private final Register register;

    EstablishGranted(Dossiers dossiers, ApplicationFiles files, Register register) {
        this.dossiers = dossiers;
        this.files = files;
        this.register = register;
    }

    void from(ApplicationFile file) {
        Application application = file.application();
        List<Fact> proved = files.stated(application, file.answers()).stream()
                .filter(fact -> fact.proof().kind() != Proof.Kind.AWAITED)
                .toList();
        dossiers.establish(application.coach(), proved, "application " + application.number());
        if (Task.askedIn(application.procedure()).contains(Task.IDENTITY)) {
            keepDetails(application, file);
        }
    }

    private void keepDetails(Application application, ApplicationFile file) {
        CoachDetails stated = DetailsStated.in(file.answers(), application.coach());
        dossiers.keep(dossiers.details(application.coach())
                .filter(_ -> wasInTheRegister(application))
                .map(known -> withPublicPart(stated, known))
                .orElse(stated));
    }

    /** More than the decision of this very application. */
    private boolean wasInTheRegister(Application application) {
        return register.entry(application.coach()).decisions() > 1;
    }

    /**
     * Who has a public page keeps it up to date there: what was typed in the application may be older. The name of who is in
     * the register is changed by the office alone, on evidence.
     */
    private static CoachDetails withPublicPart(CoachDetails stated, CoachDetails known) {
        return new CoachDetails(
                stated.coach(),
                known.name(),
                stated.birthDate(),
                stated.homeAddress(),
                stated.mail(),
                stated.phone(),
                stated.correspondence(),
                stated.profession(),
                stated.bigNumber(),
                stated.agbCode(),
                known.practicePlaces(),
                known.waysOfWorking(),
                known.spoken(),
                known.appointments(),
                known.takesNewClients());
    }
}
