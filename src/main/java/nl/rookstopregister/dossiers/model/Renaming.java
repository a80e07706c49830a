package nl.rookstopregister.dossiers.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.dossiers.FormerName;
import nl.rookstopregister.dossiers.PersonName;

/** What became of a change of name. */
public sealed interface Renaming {

    record Renamed() implements Renaming {}

    /** It is the name already. */
    record SameName() implements Renaming {}

    /** A name holds from a day that has come. */
    record StillToCome() implements Renaming {}

    /** An earlier change took effect on that day or later. */
    record BeforeAnother(LocalDate last) implements Renaming {}

    /** Why a name cannot be changed from that day; empty when it can. */
    static Optional<Renaming> obstacle(
            PersonName current, PersonName changed, LocalDate from, List<FormerName> former, LocalDate today) {
        if (changed.equals(current)) {
            return Optional.of(new SameName());
        }
        if (from.isAfter(today)) {
            return Optional.of(new StillToCome());
        }
        return former.stream()
                .map(FormerName::until)
                .filter(until -> !until.isBefore(from))
                .findFirst()
                .map(BeforeAnother::new);
    }
}
