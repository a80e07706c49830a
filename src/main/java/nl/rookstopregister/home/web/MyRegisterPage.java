package nl.rookstopregister.home.web;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.admission.ApplicationGlance;
import nl.rookstopregister.extensions.GrantedExtension;
import nl.rookstopregister.pages.Deadline;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.RegistrationState;
import org.jspecify.annotations.Nullable;

/**
 * A coach's own page: where they stand, which clocks run, what was decided, and the one next step.
 *
 * @param term the clock of the running term
 * @param applications those that still go on
 * @param extensions that were granted
 * @param number of the registration; null before the first admission
 */
public record MyRegisterPage(
        RegistrationState state,
        @Nullable String number,
        @Nullable LocalDate since,
        @Nullable Deadline term,
        List<Open> applications,
        List<GrantedExtension> extensions,
        List<Letter> letters,
        Next next,
        boolean hasDetails) {

    /** An application that goes on, with its clock. */
    public record Open(
            ApplicationGlance application, @Nullable Deadline due) {}

    /** A decision and its letter. */
    public record Letter(String number, DecisionKind kind, LocalDate takenOn) {}

    /**
     * What to do next.
     *
     * @param words ending of the message keys
     */
    public record Next(String words, String address) {}

    /** The heading says where one stands, with the last day where there is one. */
    public String titleKey() {
        return "home.mine.title." + state + (term == null ? ".open" : "");
    }
}
