package nl.rookstopregister.attendance.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.shared.CoachId;

/**
 * All that was noted of one coach's attendance at one session.
 *
 * @param history oldest first, at least one
 */
public record Presence(CoachId coach, List<Credit> history) {

    public Presence {
        history = List.copyOf(history);
    }

    public static List<Presence> of(List<Credit> credits) {
        Map<CoachId, List<Credit>> byCoach = new LinkedHashMap<>();
        credits.forEach(credit ->
                byCoach.computeIfAbsent(credit.coach(), _ -> new ArrayList<>()).add(credit));
        return byCoach.entrySet().stream()
                .map(each -> new Presence(each.getKey(), each.getValue()))
                .toList();
    }

    public Credit last() {
        return history.getLast();
    }

    public boolean counts() {
        return last().gives();
    }
}
