package nl.rookstopregister.directory.snapshot;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.rookstopregister.directory.model.DirectoryEntry;
import nl.rookstopregister.directory.model.PublicCoach;
import nl.rookstopregister.register.NumberLookup;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.register.StatusOnDay;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Whose number it is and how they stand on a day, as the register says; and while the database does not answer, as the
 * snapshot says of today. What was decided of another day only the ledger knows.
 */
@Component
public class Statuses {

    private final Register register;
    private final Snapshot snapshot;
    private final NewsFromOtherNodes news;
    private final Clock clock;

    Statuses(Register register, Snapshot snapshot, NewsFromOtherNodes news, Clock clock) {
        this.register = register;
        this.snapshot = snapshot;
        this.news = news;
        this.clock = clock;
    }

    /** Everybody who was ever admitted is in the snapshot, so that only a strange number needs the register. */
    public NumberLookup lookUp(String typed) {
        Optional<RegistrationNumber> number = RegistrationNumber.read(typed);
        if (number.isEmpty()) {
            return new NumberLookup.TypingError(typed);
        }
        return snapshot.directory()
                .find(number.get())
                .<NumberLookup>map(entry -> new NumberLookup.Found(number.get(), entry.coach()))
                .or(() -> ifAnswered(() -> register.lookUp(typed)).filter(lookup -> !leadsOn(lookup, number.get())))
                .orElseGet(() -> new NumberLookup.Unknown(number.get()));
    }

    /** A number of a record that was merged into another: {@link OldNumbers} knows where it leads. */
    private static boolean leadsOn(NumberLookup lookup, RegistrationNumber typed) {
        return lookup instanceof NumberLookup.Found(var number, var _) && !number.equals(typed);
    }

    /**
     * @param knownAt null for what is known now
     * @return empty when it cannot be told at this moment
     */
    public Optional<StatusOnDay> on(RegistrationNumber number, LocalDate day, @Nullable Instant knownAt) {
        return ifAnswered(() -> register.statusOn(number, day, knownAt))
                .or(() -> knownAt == null && day.equals(LocalDate.now(clock)) ? today(number, day) : Optional.empty());
    }

    /** What the register said at an earlier moment about a number that leads on now; empty where it led on then already. */
    public Optional<StatusOnDay> beforeItLedOn(String typed, LocalDate day, @Nullable Instant knownAt) {
        return RegistrationNumber.read(typed)
                .filter(number -> knownAt != null
                        && ifAnswered(() -> register.lookUp(typed))
                                .filter(lookup -> leadsOn(lookup, number))
                                .isPresent())
                .flatMap(number -> ifAnswered(() -> register.statusOn(number, day, knownAt))
                        .filter(status -> status.number().equals(number)));
    }

    private Optional<StatusOnDay> today(RegistrationNumber number, LocalDate day) {
        return snapshot.directory().find(number).map(entry -> status(entry, day));
    }

    private StatusOnDay status(DirectoryEntry entry, LocalDate day) {
        PublicCoach coach = entry.on(day);
        return entry.periodOn(day)
                .map(period -> new StatusOnDay(
                        entry.number(),
                        day,
                        clock.instant(),
                        period.state(),
                        period.days().from(),
                        period.days().until().minusDays(1),
                        coach.annotations()))
                .orElseGet(() -> new StatusOnDay(
                        entry.number(), day, clock.instant(), RegistrationState.NOT_REGISTERED, null, null, Set.of()));
    }

    /** Who hears no news would wait for the database in vain. */
    private <T> Optional<T> ifAnswered(Supplier<T> question) {
        if (!news.areHeard()) {
            return Optional.empty();
        }
        try {
            return Optional.of(question.get());
        } catch (DataAccessException | TransactionException _) {
            return Optional.empty();
        }
    }
}
