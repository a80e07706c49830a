package nl.rookstopregister.home.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.rookstopregister.admission.ApplicationGlance;
import nl.rookstopregister.extensions.GrantedExtension;
import nl.rookstopregister.pace.PaceToday.Stand;
import nl.rookstopregister.pages.Deadline;
import nl.rookstopregister.portfolio.spi.PortfolioPart;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.RegistrationState;
import org.jspecify.annotations.Nullable;

/**
 * A coach's own page: where they stand, which clocks run, what was decided, and the one next step.
 *
 * @param term the clock of the running term
 * @param applications those that still go on
 * @param extensions that were granted
 * @param pace how points and hours stand in the running term
 * @param portfolio the parts of it that say where they stand
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
        List<Stand> pace,
        List<Part> portfolio,
        Next next,
        boolean hasDetails) {

    private static final Set<String> SHOWN_BY_THE_PACE =
            Set.of("/mijn/portfolio/uren", "/mijn/portfolio/punten", "/mijn/portfolio/tempo");

    /** An application that goes on, with its clock. */
    public record Open(
            ApplicationGlance application, @Nullable Deadline due) {}

    /** A decision and its letter. */
    public record Letter(String number, DecisionKind kind, LocalDate takenOn) {}

    /** A part of the portfolio, and where it stands. */
    public record Part(String words, String address, PortfolioPart.Glance glance) {}

    /**
     * What to do next.
     *
     * @param words ending of the message keys
     * @param part of the portfolio that asks for it; null when it is something else
     */
    public record Next(
            String words, String address, @Nullable Part part) {
        public Next(String words, String address) {
            this(words, address, null);
        }
    }

    /** The parts that the bars of the pace do not show already. */
    public List<Part> otherParts() {
        return portfolio.stream()
                .filter(part -> pace.isEmpty() || !SHOWN_BY_THE_PACE.contains(part.address()))
                .toList();
    }

    /** The heading says where one stands, with the last day where there is one. */
    public String titleKey() {
        return "home.mine.title." + state + (term == null ? ".open" : "");
    }
}
