package nl.rookstopregister.portfolio.model;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.rookstopregister.shared.CoachId;

/**
 * Judges the rows of a file beside what the portfolio has already. A row that says the same is the same: it gets the same
 * key in every file, so that a file handed in twice adds nothing.
 */
public final class RowJudge {

    private final CoachId coach;
    private final GuidanceReader reader;
    private final Map<EntryId, HourEntry> keys = new HashMap<>();
    private final Set<Guidance> kept = new HashSet<>();

    /** @param there the last version of every entry, also of those that were removed */
    public RowJudge(CoachId coach, GuidanceReader reader, List<HourEntry> there) {
        this.coach = coach;
        this.reader = reader;
        for (HourEntry entry : there) {
            keys.put(entry.id(), entry);
            if (!entry.removed()) {
                kept.add(entry.guidance());
            }
        }
    }

    public List<JudgedRow> judge(List<TypedRow> rows) {
        Map<Guidance, Integer> lines = new HashMap<>();
        return rows.stream().map(row -> new JudgedRow(row, verdict(row, lines))).toList();
    }

    private RowVerdict verdict(TypedRow row, Map<Guidance, Integer> lines) {
        return switch (reader.read(row.typed())) {
            case ReadGuidance.Wrong wrong -> new RowVerdict.Refused(wrong.mistakes());
            case ReadGuidance.Right right -> {
                Guidance guidance = right.guidance();
                Integer earlier = lines.putIfAbsent(guidance, row.line());
                yield earlier != null
                        ? new RowVerdict.Same(RowVerdict.Kind.TWICE_IN_FILE, earlier)
                        : beside(guidance, right.doubts());
            }
        };
    }

    private RowVerdict beside(Guidance guidance, Set<Doubt> doubts) {
        EntryId id = key(guidance);
        HourEntry before = keys.get(id);
        if (kept.contains(guidance) || before != null && !before.removed()) {
            return new RowVerdict.Same(RowVerdict.Kind.IN_PORTFOLIO, 0);
        }
        return before != null
                ? new RowVerdict.Same(RowVerdict.Kind.REMOVED_BEFORE, 0)
                : new RowVerdict.Accepted(id, guidance, doubts);
    }

    private EntryId key(Guidance guidance) {
        String content = String.join(
                "|",
                coach.toString(),
                guidance.first().toString(),
                guidance.last().toString(),
                guidance.intervention(),
                guidance.way().name(),
                Integer.toString(guidance.clients()),
                Integer.toString(guidance.minutes()));
        return new EntryId(UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8)));
    }
}
