package nl.rookstopregister.takeover.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.tables.Row;

/** Counts what an examination finds, and keeps the first of each kind. */
public final class Tally {

    private static final int EXAMPLES_OF_A_KIND = 100;

    private final Map<RowOutcome, Integer> outcomes = new EnumMap<>(RowOutcome.class);
    private final Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
    private final List<Problem> examples = new ArrayList<>();
    private boolean headingsRefused;
    private int rows;
    private int coaches;
    private int fresh;
    private int unchanged;
    private int refused;

    public void headings(List<Problem> problems) {
        headingsRefused = problems.stream().anyMatch(Problem::refuses);
        problems.forEach(this::count);
    }

    public void add(Examination.Batch batch) {
        for (Examined each : batch.coaches()) {
            boolean known = batch.isUnchanged(each);
            coaches++;
            if (each.refused()) {
                refused++;
            } else if (known) {
                unchanged++;
            } else {
                fresh++;
            }
            for (Row row : each.rows()) {
                rows++;
                outcomes.merge(each.outcome(row, known), 1, Integer::sum);
            }
            each.problems().forEach(this::count);
        }
    }

    private void count(Problem problem) {
        if (counts.merge(problem.rule(), 1, Integer::sum) <= EXAMPLES_OF_A_KIND) {
            examples.add(problem);
        }
    }

    public int rows() {
        return rows;
    }

    public Report report() {
        return new Report(
                rows,
                coaches,
                fresh,
                unchanged,
                refused,
                headingsRefused,
                Map.copyOf(outcomes),
                Map.copyOf(counts),
                List.copyOf(examples));
    }
}
