package nl.rookstopregister.directory.snapshot;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.rookstopregister.directory.model.Directory;
import nl.rookstopregister.register.MergedRecords;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.PersonRecords;
import nl.rookstopregister.takeover.FormerNumber;
import nl.rookstopregister.takeover.FormerNumbers;
import org.springframework.stereotype.Component;

/**
 * Numbers under which predecessors knew coaches, and those of records that were merged into another, beside the snapshot: an
 * old number leads on while the database is away.
 */
@Component
public class OldNumbers {

    private final FormerNumbers numbers;
    private final MergedRecords merged;
    private final PersonRecords records;
    private volatile Map<String, FormerNumber> leading = Map.of();

    public OldNumbers(FormerNumbers numbers, MergedRecords merged, PersonRecords records) {
        this.numbers = numbers;
        this.merged = merged;
        this.records = records;
    }

    /** Whoever types a number that this register still uses means that: ask here only when it does not. */
    public Optional<FormerNumber> find(String typed) {
        return Optional.ofNullable(leading.get(FormerNumber.folded(typed)));
    }

    /** Those of everybody who is in this directory. */
    void read(Directory directory) {
        Map<String, FormerNumber> fresh = new HashMap<>();
        for (FormerNumbers.Owner owner : numbers.all()) {
            lead(owner.written(), owner.coach(), directory, fresh);
        }
        for (MergedRecords.Gone gone : merged.gone()) {
            if (gone.number() != null) {
                lead(gone.number().value(), gone.goes(), directory, fresh);
            }
        }
        leading = fresh;
    }

    private void lead(String written, CoachId record, Directory directory, Map<String, FormerNumber> fresh) {
        directory
                .find(record)
                .or(() -> directory.find(records.leading(record)))
                .map(entry -> new FormerNumber(written, entry.coach(), entry.number()))
                .ifPresent(number -> fresh.put(FormerNumber.folded(number.written()), number));
    }
}
