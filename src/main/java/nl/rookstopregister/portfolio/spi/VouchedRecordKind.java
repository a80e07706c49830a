package nl.rookstopregister.portfolio.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;

/**
 * A kind of record that others vouch for, such as a signed judgement. It leaves with the coach; a file does not bring it
 * back, because a file is only the coach's own word.
 */
public interface VouchedRecordKind<R extends Record> extends RecordKind<R> {

    @Override
    default Taking take(CoachId coach, List<R> records, Actor by) {
        Set<R> known = Set.copyOf(of(coach));
        List<Refused> refused = new ArrayList<>();
        for (int place = 0; place < records.size(); place++) {
            if (!known.contains(records.get(place))) {
                refused.add(Refused.of(place, "portfolio.taken-along.vouched"));
            }
        }
        return new Taking(0, records.size() - refused.size(), refused);
    }
}
