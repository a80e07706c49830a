package nl.rookstopregister.portfolio.usecase;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.rookstopregister.interventions.Interventions;
import nl.rookstopregister.portfolio.model.Divided;
import nl.rookstopregister.portfolio.model.EntryId;
import nl.rookstopregister.portfolio.model.HourEntry;
import nl.rookstopregister.portfolio.model.HourEntry.Source;
import nl.rookstopregister.portfolio.model.Hours;
import nl.rookstopregister.portfolio.model.KnownInterventions;
import nl.rookstopregister.portfolio.model.Logged;
import nl.rookstopregister.portfolio.model.TypedGuidance;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;

/** Divides hours over several days on the day from which they count, or count no longer: each part then counts as it should. */
@UseCase
public class DivideHours {

    private final Hours hours;
    private final Interventions interventions;
    private final LogHours log;

    DivideHours(Hours hours, Interventions interventions, LogHours log) {
        this.hours = hours;
        this.interventions = interventions;
        this.log = log;
    }

    /** What became of it. */
    public sealed interface Dividing {

        /** @param code the words stand under {@code portfolio.mistake.<code>} */
        record Wrong(String code) implements Dividing {}

        /** @param logged of the part before the day, which goes on under the key of the whole */
        record Sent(Logged logged) implements Dividing {}
    }

    /** @param before the time before that day, as the coach types it; the rest was from that day on */
    public Dividing divide(CoachId coach, EntryId id, int version, String before, Actor by) {
        return hours.find(coach, id)
                .map(there -> divide(there, version, before, by))
                .orElseGet(() -> new Dividing.Sent(new Logged.Unknown()));
    }

    private Dividing divide(HourEntry there, int version, String before, Actor by) {
        Optional<LocalDate> day = new KnownInterventions(interventions.all()).turn(there.guidance());
        if (there.removed() || day.isEmpty()) {
            // Sent twice: it is divided already.
            return new Dividing.Sent(new Logged.Kept(there, Set.of()));
        }
        return switch (Divided.of(there.guidance(), day.get(), before)) {
            case Divided.Wrong(String code) -> new Dividing.Wrong(code);
            case Divided.Parts parts -> new Dividing.Sent(keep(there, version, parts, by));
        };
    }

    private Logged keep(HourEntry there, int version, Divided.Parts parts, Actor by) {
        Logged first = log.correct(there.coach(), there.id(), version, TypedGuidance.of(parts.before()), by);
        if (first instanceof Logged.Kept) {
            Logged rest = log.log(there.coach(), rest(there), TypedGuidance.of(parts.from()), Source.TYPED, by);
            if (!(rest instanceof Logged.Kept)) {
                throw new IllegalStateException("Half of entry " + there.id() + " was not kept: " + rest);
            }
        }
        return first;
    }

    /** The same each time, so that the rest is kept once. */
    private static EntryId rest(HourEntry there) {
        String name = there.id() + " from version " + there.version();
        return new EntryId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
