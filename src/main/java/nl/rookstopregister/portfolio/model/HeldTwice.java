package nl.rookstopregister.portfolio.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What two records of one person both hold: the same work, typed under either number. It counts once, with the record that
 * leads; what one record holds several times itself is several times done.
 */
public final class HeldTwice {

    private record SameActivity(String name, LocalDate on) {}

    private HeldTwice() {}

    /** Of hours that both hold, those that do not count. @param records the leading one first */
    public static Set<EntryId> hours(List<List<HourEntry>> records) {
        return again(records, HourEntry::guidance, HourEntry::id);
    }

    /** Of activities that both hold, those that do not count. @param records the leading one first */
    public static Set<ActivityId> activities(List<List<Activity>> records) {
        return again(
                records,
                activity -> new SameActivity(
                        Folded.of(activity.asked().name()), activity.asked().on()),
                Activity::id);
    }

    private static <T, K, I> Set<I> again(List<List<T>> records, Function<T, K> what, Function<T, I> id) {
        Set<I> again = new HashSet<>();
        Map<K, Integer> counted = new HashMap<>();
        for (List<T> record : records) {
            Map<K, Integer> here = new HashMap<>();
            for (T each : record) {
                int times = here.merge(what.apply(each), 1, Integer::sum);
                if (times <= counted.getOrDefault(what.apply(each), 0)) {
                    again.add(id.apply(each));
                }
            }
            here.forEach((key, times) -> counted.merge(key, times, Math::max));
        }
        return again;
    }
}
