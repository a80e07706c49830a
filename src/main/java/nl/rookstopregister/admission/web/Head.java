package nl.rookstopregister.admission.web;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.ApplicationState;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.usecase.AdmissionTerms;
import nl.rookstopregister.admission.usecase.ApplicationFile;
import nl.rookstopregister.documents.KeptDocument;
import nl.rookstopregister.forms.Terms;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.pages.Crumb;
import nl.rookstopregister.pages.Deadline;
import nl.rookstopregister.pages.Screen;
import nl.rookstopregister.pages.Sign;
import org.jspecify.annotations.Nullable;

/**
 * What every page about an application shows of it.
 *
 * @param due the clock that runs now: for the applicant's answer, for the check, or for the decision
 * @param onPaper the day on which it came in on paper; null for what the applicant types
 * @param signedForm scans of the form on paper, where a page is about that one application
 */
public record Head(
        ApplicationId id,
        String number,
        Procedure procedure,
        ApplicationState state,
        @Nullable Deadline due,
        @Nullable LocalDate onPaper,
        List<KeptDocument> signedForm) {

    static final String OWN = "/mijn/aanvragen/";
    static final String ON_PAPER = "/bureau/papier/";

    static Head of(ApplicationFile file) {
        return of(file.application(), file.terms(), file.today(), file.signedForm());
    }

    static Head of(Application application, AdmissionTerms terms) {
        return of(application, terms.now(), terms.today(), List.of());
    }

    private static Head of(Application application, Terms terms, LocalDate today, List<KeptDocument> signedForm) {
        return new Head(
                application.id(),
                application.number().toString(),
                application.procedure(),
                application.state(),
                Clocks.due(application, terms, today),
                application.handling().onPaper(),
                signedForm);
    }

    public String address() {
        return (onPaper == null ? OWN : ON_PAPER) + id;
    }

    /** The way up to all applications: the applicant's own, or those on paper. */
    public List<Crumb> trail(Screen screen) {
        return onPaper == null
                ? List.of(
                        new Crumb(screen.text("admission.crumb.mine"), "/mijn"),
                        new Crumb(screen.text("admission.crumb.applications"), "/mijn/aanvragen"))
                : List.of(
                        new Crumb(screen.text("register.office"), "/bureau"),
                        new Crumb(screen.text("admission.paper.title"), "/bureau/papier"));
    }

    /** The way up from a part of this application. */
    public List<Crumb> trailOfPart(Screen screen) {
        return List.of(
                trail(screen).getFirst(), new Crumb(screen.text("admission.crumb.application", number), address()));
    }

    /** Where the office keeps the scan of the form. */
    public String formAddress() {
        return ON_PAPER + id + "/formulier";
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
