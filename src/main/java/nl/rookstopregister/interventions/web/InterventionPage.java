package nl.rookstopregister.interventions.web;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.accreditation.spi.Criterion;
import nl.rookstopregister.interventions.model.ListedIntervention;
import nl.rookstopregister.interventions.model.Version;
import nl.rookstopregister.pages.Crumb;
import nl.rookstopregister.pages.Screen;
import nl.rookstopregister.shared.Days;

/**
 * An intervention that is or was in the list.
 *
 * @param asked the least that its form asks, as counted minimums
 * @param criteria on what interventions of its form are judged
 */
public record InterventionPage(
        ListedIntervention listed,
        Recognised recognised,
        List<Minimum> asked,
        List<Criterion> criteria,
        LocalDate today) {

    /** So many, at least or about. */
    public record Minimum(String key, int amount) {}

    public List<Crumb> trail(Screen screen) {
        return List.of(new Crumb(screen.text("interventions.crumb"), InterventionsController.PATH));
    }

    public List<Version> newestFirst() {
        return listed.versions().reversed();
    }

    /** The conditions of the version that counts now. */
    public List<String> conditions() {
        return listed.on(today).map(Version::conditions).orElse(List.of());
    }

    public boolean currently(Version version) {
        return listed.on(today).filter(version::equals).isPresent();
    }

    public String during(Version version, Screen screen) {
        LocalDate until = version.until();
        return until == null
                ? screen.text("interventions.since", version.from())
                : screen.period(new Days(version.from(), until));
    }
}
