package nl.rookstopregister.portfolio.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.norms.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A coach's points as a ledger: every line with where it comes from, whether it counts, and why not.
 *
 * @param finding what the assessment found about points; null where the norm asks none of this coach
 */
public record PointsSeen(List<Line> lines, @Nullable Finding finding) {

    /** Who says so. */
    public enum Source {
        /** Reported by the provider. */
        ATTENDANCE,
        /** Proof by the coach that the office judged. */
        JUDGED,
        /** Proof by the coach that the office has not judged yet. */
        HANDED_IN,
        /** Shown with an application, or taken over from the predecessor. */
        DOSSIER
    }

    /**
     * One line.
     *
     * @param activity the one it is about; null for what others reported
     * @param whyNot why it does not count; null when it does, or when nothing says so
     */
    public record Line(
            String name,
            LocalDate on,
            int points,
            Source source,
            @Nullable Activity activity,
            boolean accredited,
            boolean counts,
            @Nullable Statement whyNot) {}

    public PointsSeen {
        lines = List.copyOf(lines);
    }

    /** Newest year first. */
    public Map<Integer, List<Line>> years() {
        return lines.stream()
                .sorted(Comparator.comparing(Line::on).reversed().thenComparing(Line::name))
                .collect(Collectors.groupingBy(
                        line -> line.on().getYear(),
                        () -> new TreeMap<Integer, List<Line>>(Comparator.reverseOrder()),
                        Collectors.toList()));
    }

    public int counting() {
        return lines.stream().filter(Line::counts).mapToInt(Line::points).sum();
    }

    public static int counting(List<Line> lines) {
        return lines.stream().filter(Line::counts).mapToInt(Line::points).sum();
    }

    /** How many points the norm asks; nought when it asks none. */
    public int asked() {
        return finding != null && finding.asked().asks().args().getFirst() instanceof Integer points ? points : 0;
    }
}
