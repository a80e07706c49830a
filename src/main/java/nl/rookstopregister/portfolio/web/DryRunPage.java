package nl.rookstopregister.portfolio.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.rookstopregister.norms.Text;
import nl.rookstopregister.pages.Pager;
import nl.rookstopregister.pages.Sign;
import nl.rookstopregister.portfolio.model.JudgedRow;
import nl.rookstopregister.portfolio.model.KnownInterventions;
import nl.rookstopregister.portfolio.model.RowVerdict.Outcome;
import nl.rookstopregister.portfolio.usecase.ImportHours.DryRun;
import org.jspecify.annotations.Nullable;

/**
 * What is going to happen with every row of a file.
 *
 * @param only the outcome that is looked at; null for all
 */
public record DryRunPage(
        DryRun run, KnownInterventions known, @Nullable Outcome only, int page) {

    private static final int ROWS = 50;
    static final String ADDRESS = "/mijn/portfolio/uren/bestand/controle";

    public List<Outcome> outcomes() {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> count(outcome) > 0)
                .toList();
    }

    public int count(Outcome outcome) {
        return (int) run.rows().stream()
                .filter(row -> row.verdict().outcome() == outcome)
                .count();
    }

    public int toKeep() {
        return count(Outcome.ACCEPTED) + count(Outcome.WARNING);
    }

    /** What needs a hand comes first. */
    public List<JudgedRow> rows() {
        return shown().stream().skip((long) (page - 1) * ROWS).limit(ROWS).toList();
    }

    private List<JudgedRow> shown() {
        return run.rows().stream()
                .filter(row -> only == null || row.verdict().outcome() == only)
                .sorted(Comparator.comparing(row -> row.verdict().outcome()))
                .toList();
    }

    public Pager pager() {
        return new Pager(page, ROWS, shown().size(), only == null ? ADDRESS : addressOf(only));
    }

    public String addressOf(Outcome outcome) {
        return ADDRESS + "?soort=" + outcome;
    }

    public Sign sign(Outcome outcome) {
        return switch (outcome) {
            case REFUSED -> Sign.NO;
            case WARNING -> Sign.WAIT;
            case SAME -> Sign.NEUTRAL;
            case ACCEPTED -> Sign.MET;
        };
    }

    public Text intervention(String reference) {
        return known.name(reference);
    }
}
