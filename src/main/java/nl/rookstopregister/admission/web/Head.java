package nl.rookstopregister.admission.web;

import java.time.LocalDate;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.ApplicationState;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.usecase.AdmissionTerms;
import nl.rookstopregister.admission.usecase.ApplicationFile;
import nl.rookstopregister.forms.Terms;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.pages.Deadline;
import nl.rookstopregister.pages.Sign;
import org.jspecify.annotations.Nullable;

/**
 * What every page about an application shows of it.
 *
 * @param due the clock that runs now: for the applicant's answer, for the check, or for the decision
 */
public record Head(
        ApplicationId id,
        String number,
        Procedure procedure,
        ApplicationState state,
        @Nullable Deadline due) {

    static Head of(ApplicationFile file) {
        return of(file.application(), file.terms(), file.today());
    }

    static Head of(Application application, AdmissionTerms terms) {
        return of(application, terms.now(), terms.today());
    }

    private static Head of(Application application, Terms terms, LocalDate today) {
        return new Head(
                application.id(),
                application.number().toString(),
                application.procedure(),
                application.state(),
                Clocks.due(application, terms, today));
    }

    public String address() {
        return "/mijn/aanvragen/" + id;
    }

    public String officeAddress() {
        return "/bureau/aanvragen/" + id;
    }

    public String stateKey() {
        return "admission.state." + state;
    }

    public String procedureKey() {
        return "admission.procedure." + procedure;
    }

    public Sign sign() {
        return switch (state) {
            case GRANTED -> Sign.MET;
            case REFUSED -> Sign.NO;
            case DRAFT, MORE_ASKED, SUBMITTED, COMPLETE, PROPOSED -> Sign.WAIT;
            case WITHDRAWN, CLOSED -> Sign.NEUTRAL;
        };
    }
}
