package nl.rookstopregister.directory.snapshot;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.rookstopregister.directory.model.Directory;
import nl.rookstopregister.takeover.FormerNumber;
import nl.rookstopregister.takeover.FormerNumbers;
import org.springframework.stereotype.Component;

/** Numbers under which predecessors knew coaches, beside the snapshot: an old number leads on while the database is away. */
@Component
public class OldNumbers {

    private final FormerNumbers numbers;
    private volatile Map<String, FormerNumber> leading = Map.of();

    public OldNumbers(FormerNumbers numbers) {
        this.numbers = numbers;
    }

    /** Whoever types a number of this register means that: ask here only when it is none, or nobody's. */
    public Optional<FormerNumber> find(String typed) {
        return Optional.ofNullable(leading.get(FormerNumber.folded(typed)));
    }

    /** Those of everybody who is in this directory. */
    void read(Directory directory) {
        Map<String, FormerNumber> fresh = new HashMap<>();
        for (FormerNumbers.Owner owner : numbers.all()) {
            directory
                    .find(owner.coach())
                    .map(entry -> new FormerNumber(owner.written(), owner.coach(), entry.number()))
                    .ifPresent(number -> fresh.put(FormerNumber.folded(number.written()), number));
        }
        leading = fresh;
    }
}
