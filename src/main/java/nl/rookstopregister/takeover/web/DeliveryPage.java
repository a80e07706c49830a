package nl.rookstopregister.takeover.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.takeover.model.Delivery;
import nl.rookstopregister.takeover.model.Delivery.Stage;
import nl.rookstopregister.takeover.model.Problem;
import nl.rookstopregister.takeover.model.Report;
import nl.rookstopregister.takeover.model.Rule;
import nl.rookstopregister.takeover.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * One delivery: what was found in it, and what can become of it.
 *
 * @param chosen the kind of problem that is looked into; null for the list of kinds
 * @param busy whether another delivery is being applied, so that this one must wait
 */
public record DeliveryPage(Delivery delivery, @Nullable Rule chosen, boolean busy) {

    /** One kind of problem and how often it occurs. */
    public record Kind(Rule rule, int count) {

        public boolean refuses() {
            return rule.severity() == Severity.REFUSED;
        }

        public String address() {
            return "?soort=" + rule.key();
        }
    }

    public String address() {
        return "/bureau/overname/" + delivery.id();
    }

    public boolean is(Stage stage) {
        return delivery.stage() == stage;
    }

    public boolean hasReport() {
        return delivery.report() != null;
    }

    public Report report() {
        Report report = delivery.report();
        if (report == null) {
            throw new IllegalStateException("Nothing is known of delivery " + delivery.id());
        }
        return report;
    }

    /** What refuses first, and of that the most frequent. */
    public List<Kind> kinds() {
        return report().counts().entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<Rule, Integer> each) -> each.getKey().severity() == Severity.WARNING)
                        .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(each -> new Kind(each.getKey(), each.getValue()))
                .toList();
    }

    /** The first problems of the chosen kind. */
    public List<Problem> problems() {
        return report().examples().stream()
                .filter(problem -> problem.rule() == chosen)
                .toList();
    }

    /** How many of the chosen kind are not shown here. */
    public int more() {
        return chosen == null
                ? 0
                : report().counts().getOrDefault(chosen, 0) - problems().size();
    }

    /** Whether the file is still there to be looked into. */
    public boolean keepsFile() {
        return is(Stage.CHECKED) && !report().headingsRefused();
    }

    public boolean nothingNew() {
        return report().fresh() == 0;
    }
}
