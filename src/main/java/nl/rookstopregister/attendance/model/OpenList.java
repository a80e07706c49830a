package nl.rookstopregister.attendance.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.shared.CoachId;

/** The lines of a list that is not closed yet, each judged as of today: who was right when added may no longer be. */
public record OpenList(List<JudgedLine> lines) {

    public OpenList {
        lines = List.copyOf(lines);
    }

    public static OpenList of(List<Line> lines, Judge judge) {
        return new OpenList(lines.stream()
                .map(line -> new JudgedLine(line, judge.about(line.row(), line.nameConfirmed())))
                .toList());
    }

    /** Who stands on it and needs no mending. */
    public Set<CoachId> ready() {
        return lines.stream()
                .map(JudgedLine::verdict)
                .filter(Verdict.Ready.class::isInstance)
                .map(verdict -> ((Verdict.Ready) verdict).coach())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The lines to mend that a row sets right, as one from the error file does: about the same person, or with the same
     * number or name.
     */
    public Stream<Line> mendedBy(TypedRow row, CoachId coach) {
        return lines.stream()
                .filter(judged -> !judged.isReady())
                .map(JudgedLine::line)
                .filter(line -> coach.equals(line.coach())
                        || isSame(line.number(), row.number())
                        || isSame(line.name(), row.name()));
    }

    private static boolean isSame(String one, String other) {
        return !one.isEmpty() && one.equalsIgnoreCase(other);
    }
}
