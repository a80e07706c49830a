package nl.rookstopregister.admission.usecase;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.rookstopregister.admission.model.Opening;
import nl.rookstopregister.admission.model.Sought;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.norms.Parameter;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.register.Annotation;
import nl.rookstopregister.register.Entry;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.register.StatusOnDay;
import nl.rookstopregister.shared.CoachId;
import org.springframework.stereotype.Component;

/** Which procedures are open to somebody today, from where they stand in the register. */
@Component
class Openings {

    private final Register register;
    private final Dossiers dossiers;
    private final AdmissionTerms terms;

    Openings(Register register, Dossiers dossiers, AdmissionTerms terms) {
        this.register = register;
        this.dossiers = dossiers;
        this.terms = terms;
    }

    RegistrationState state(CoachId coach) {
        return status(coach).map(StatusOnDay::state).orElse(RegistrationState.NOT_REGISTERED);
    }

    /** How many decisions about this coach there are. */
    int decisions(CoachId coach) {
        return register.entry(coach).decisions();
    }

    /** The ways into the register. */
    List<Procedure> admissions(CoachId coach) {
        return switch (state(coach)) {
            case NOT_REGISTERED, LAPSED, DEREGISTERED -> List.of(Procedure.CANDIDATE, Procedure.DEFINITIVE);
            case CANDIDATE -> List.of(Procedure.DEFINITIVE);
            case REGISTERED, SUSPENDED, STRUCK_OFF -> List.of();
        };
    }

    Opening renewal(CoachId coach) {
        return status(coach)
                .map(status -> Opening.of(
                        status.state(),
                        status.since(),
                        dossiers.dossier(coach).standing().term(),
                        rules(),
                        terms.today()))
                .orElseGet(() -> new Opening.NothingToRenew(RegistrationState.NOT_REGISTERED));
    }

    boolean holds(CoachId coach, Procedure annotation) {
        Annotation sought = Objects.requireNonNull(Sought.in(annotation).annotation());
        return status(coach)
                .filter(status -> status.annotations().contains(sought))
                .isPresent();
    }

    boolean isOpen(CoachId coach, Procedure procedure) {
        return switch (procedure) {
            case CANDIDATE, DEFINITIVE -> admissions(coach).contains(procedure);
            case RENEWAL -> renewal(coach).isOpen();
            case ANNOTATION_PREGNANT, ANNOTATION_PSYCHIATRY ->
                state(coach) == RegistrationState.REGISTERED && !holds(coach, procedure);
            case TRANSITION -> false;
        };
    }

    private Opening.Rules rules() {
        return new Opening.Rules(
                terms.of(Parameter.TERM),
                terms.of(Parameter.RENEWAL_OPENS_BEFORE),
                terms.of(Parameter.RENEWAL_LATE_UNTIL_AFTER));
    }

    private Optional<StatusOnDay> status(CoachId coach) {
        Entry entry = register.entry(coach);
        return entry.number() == null
                ? Optional.empty()
                : Optional.of(register.statusOn(entry.number(), terms.today(), null));
    }
}
