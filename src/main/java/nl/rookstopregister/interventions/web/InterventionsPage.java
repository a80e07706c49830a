package nl.rookstopregister.interventions.web;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.interventions.model.ListedIntervention;

/** The interventions that count, and those that counted. */
public record InterventionsPage(List<Line> lines) {

    /** One intervention and what the list says of it today. */
    public record Line(ListedIntervention listed, Recognised recognised) {

        public String href() {
            return InterventionsController.PATH + "/" + listed.reference();
        }
    }

    static InterventionsPage of(List<ListedIntervention> all, LocalDate today) {
        return new InterventionsPage(all.stream()
                .map(listed -> new Line(listed, Recognised.of(listed, today)))
                .toList());
    }

    public List<Line> counting() {
        return lines.stream().filter(line -> line.recognised().now()).toList();
    }

    public List<Line> others() {
        return lines.stream().filter(line -> !line.recognised().now()).toList();
    }
}
