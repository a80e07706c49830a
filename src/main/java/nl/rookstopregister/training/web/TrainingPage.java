package nl.rookstopregister.training.web;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.norms.NormText;
import nl.rookstopregister.pages.Crumb;
import nl.rookstopregister.pages.Screen;
import nl.rookstopregister.pages.Sign;
import nl.rookstopregister.training.model.Accreditation;
import nl.rookstopregister.training.model.ListedTraining;
import nl.rookstopregister.training.model.TrainingQuestions;

/**
 * A training that is or was in the list.
 *
 * @param standing what the list says of it today
 * @param sessions that are not over, the first to begin first
 * @param roles of the profile, with only the competences that it covers
 */
public record TrainingPage(
        ListedTraining listed, Standing standing, List<AgendaLine> sessions, List<NormText.Role> roles) {

    private static final double MINUTES_IN_HOUR = 60;

    public String name() {
        return listed.training().name();
    }

    public List<Crumb> trail(Screen screen) {
        return List.of(new Crumb(screen.text("training.agenda.crumb"), AgendaController.PATH));
    }

    public Sign sign() {
        return standing.sign();
    }

    public double hours() {
        return listed.details().minutes() / MINUTES_IN_HOUR;
    }

    public int covered() {
        return listed.training().covers().size();
    }

    public int profile() {
        return TrainingQuestions.COMPETENCES.size();
    }

    /** What it yields now, or yielded last. */
    public int points() {
        return standing.accreditation()
                .map(each -> each.training().points())
                .orElseGet(() -> listed.training().points());
    }

    public List<String> conditions() {
        return standing.accreditation().map(Accreditation::conditions).orElse(List.of());
    }

    public List<Accreditation> newestFirst() {
        return listed.accreditations().reversed();
    }

    public String kindKey() {
        return "training.kind." + listed.training().kind();
    }

    /** The last day on which an accreditation counts, as people say it. */
    public static LocalDate through(Accreditation accreditation) {
        return accreditation.days().until().minusDays(1);
    }
}
