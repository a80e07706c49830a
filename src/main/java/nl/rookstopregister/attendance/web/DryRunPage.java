package nl.rookstopregister.attendance.web;

import java.util.List;
import java.util.stream.Stream;
import nl.rookstopregister.attendance.model.Judged;
import nl.rookstopregister.attendance.model.SessionFile;
import nl.rookstopregister.attendance.model.Source;
import nl.rookstopregister.attendance.model.Verdict;

/**
 * What would become of rows, before any of them is kept.
 *
 * @param carried the rows as the next request brings them along
 */
public record DryRunPage(SessionFile file, List<Judged> rows, Source source, String carried) {

    public String address() {
        return "/aanbieder/presentie/" + file.session().id();
    }

    public long ready() {
        return rows.stream()
                .filter(row -> row.verdict() instanceof Verdict.Ready)
                .count();
    }

    public long wrong() {
        return rows.stream()
                .filter(row -> row.verdict() instanceof Verdict.Mismatch)
                .count();
    }

    public boolean anythingToKeep() {
        return rows.stream()
                .anyMatch(row -> row.verdict() instanceof Verdict.Ready
                        || row.verdict() instanceof Verdict.Mismatch mismatch && mismatch.isKept());
    }

    /** The wrong ones first: they are what somebody looks for. */
    public List<Judged> sorted() {
        return Stream.concat(
                        rows.stream().filter(row -> !isFine(row)), rows.stream().filter(DryRunPage::isFine))
                .toList();
    }

    private static boolean isFine(Judged row) {
        return row.verdict() instanceof Verdict.Ready || row.verdict() instanceof Verdict.AlreadyListed;
    }
}
