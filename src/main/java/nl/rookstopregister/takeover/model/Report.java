package nl.rookstopregister.takeover.model;

import java.util.List;
import java.util.Map;

/**
 * What a dry run found, counted.
 *
 * @param fresh coaches who would be new here
 * @param unchanged coaches who were taken over before, just as they stand here
 * @param refused coaches of whom a row is refused
 * @param headingsRefused whether the table itself is refused; then no row was looked at
 * @param counts how often each rule was broken
 * @param examples the first problems of each kind
 */
public record Report(
        int rows,
        int coaches,
        int fresh,
        int unchanged,
        int refused,
        boolean headingsRefused,
        Map<RowOutcome, Integer> outcomes,
        Map<Rule, Integer> counts,
        List<Problem> examples) {

    /** Nothing stands in the way of taking all of it over. */
    public boolean clean() {
        return refused == 0 && !headingsRefused;
    }

    public int outcome(RowOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    public Report withoutExamples() {
        return withExamples(List.of());
    }

    public Report withExamples(List<Problem> problems) {
        return new Report(rows, coaches, fresh, unchanged, refused, headingsRefused, outcomes, counts, problems);
    }
}
