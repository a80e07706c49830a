package nl.rookstopregister.takeover.usecase;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.takeover.model.Problem;
import nl.rookstopregister.takeover.model.Report;
import nl.rookstopregister.takeover.model.RowOutcome;
import nl.rookstopregister.takeover.model.Rule;
import nl.rookstopregister.takeover.model.Severity;

/** A report as lines on an operator's screen. */
record ReportLines(Report report, Words words) {

    private static final int EXAMPLES = 3;

    String text() {
        StringBuilder text = new StringBuilder("%,d rows of %,d coaches: %,d new, %,d taken over before, %,d refused.%n"
                .formatted(report.rows(), report.coaches(), report.fresh(), report.unchanged(), report.refused()));
        text.append("Rows: %,d right, %,d with a warning, %,d refused, %,d waiting for another row of the same coach.%n"
                .formatted(
                        report.outcome(RowOutcome.ACCEPTED) + report.outcome(RowOutcome.UNCHANGED),
                        report.outcome(RowOutcome.WARNING),
                        report.outcome(RowOutcome.REFUSED),
                        report.outcome(RowOutcome.WAITS)));
        kinds().forEach(kind -> kind(text, kind.getKey(), kind.getValue()));
        return text.toString();
    }

    /** What refuses first, and of that the most frequent. */
    private List<Map.Entry<Rule, Integer>> kinds() {
        return report.counts().entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<Rule, Integer> each) -> each.getKey().severity() == Severity.WARNING)
                        .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    private void kind(StringBuilder text, Rule rule, int count) {
        text.append("%n%,d × %s (%s)%n"
                .formatted(
                        count,
                        words.text(Language.EN, rule.kindKey()),
                        rule.severity() == Severity.REFUSED ? "refused" : "warning"));
        List<Problem> examples = report.examples().stream()
                .filter(problem -> problem.rule() == rule)
                .toList();
        examples.stream()
                .limit(EXAMPLES)
                .forEach(problem -> text.append("  line %d, %s%s: %s%n"
                        .formatted(
                                problem.place().line(),
                                problem.place().column(),
                                problem.place().letter().isEmpty()
                                        ? ""
                                        : " (" + problem.place().letter() + ")",
                                words.text(Language.EN, rule.messageKey(), problem.arguments()))));
        if (count > EXAMPLES) {
            text.append("  and %,d more%n".formatted(count - EXAMPLES));
        }
    }
}
