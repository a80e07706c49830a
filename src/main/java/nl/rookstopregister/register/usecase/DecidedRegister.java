package nl.rookstopregister.register.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionId;
import nl.rookstopregister.register.DecisionKind;
import nl.rookstopregister.register.DecisionNumber;
import nl.rookstopregister.register.Entry;
import nl.rookstopregister.register.NumberLookup;
import nl.rookstopregister.register.ProposedDecision;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.register.StatusOnDay;
import nl.rookstopregister.register.Taking;
import nl.rookstopregister.register.model.Entries;
import nl.rookstopregister.register.model.History;
import nl.rookstopregister.register.model.Ledger;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.PersonRecords;
import nl.rookstopregister.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** The register as other contexts ask it. */
@UseCase
class DecidedRegister implements Register {

    private final TakeDecision takeDecision;
    private final Ledger ledger;
    private final Entries entries;
    private final PersonRecords records;
    private final Clock clock;

    DecidedRegister(TakeDecision takeDecision, Ledger ledger, Entries entries, PersonRecords records, Clock clock) {
        this.takeDecision = takeDecision;
        this.ledger = ledger;
        this.entries = entries;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public Taking take(ProposedDecision proposed) {
        return takeDecision.take(proposed);
    }

    @Override
    public Entry entry(CoachId coach) {
        return entries.entry(coach).orElseGet(() -> new Entry(coach, null, null, null, List.of(), Set.of(), 0));
    }

    @Override
    public NumberLookup lookUp(String typedNumber) {
        Optional<RegistrationNumber> number = RegistrationNumber.read(typedNumber);
        if (number.isEmpty()) {
            return new NumberLookup.TypingError(typedNumber);
        }
        return entries.coachWith(number.get())
                .map(coach -> found(number.get(), coach))
                .orElseGet(() -> new NumberLookup.Unknown(number.get()));
    }

    /** A number that went leads to the one that stayed. */
    private NumberLookup found(RegistrationNumber number, CoachId coach) {
        CoachId leading = records.leading(coach);
        return leading.equals(coach)
                ? new NumberLookup.Found(number, coach)
                : new NumberLookup.Found(entries.numberOf(leading).orElse(number), leading);
    }

    @Override
    public StatusOnDay statusOn(RegistrationNumber number, LocalDate day, @Nullable Instant knownAt) {
        Instant moment = knownAt == null ? clock.instant() : knownAt;
        return entries.coachWith(number)
                .map(coach -> status(coach, number, day, moment))
                .orElseGet(() ->
                        new StatusOnDay(number, day, moment, RegistrationState.NOT_REGISTERED, null, null, Set.of()));
    }

    /** The days of a record that went stand with the one that took it in, unless nobody knew then that it goes. */
    private StatusOnDay status(CoachId coach, RegistrationNumber number, LocalDate day, Instant moment) {
        History history = ledger.history(coach);
        if (history.knownAt(moment).standing(DecisionKind.MERGED_AWAY).isEmpty()) {
            return history.statusOn(number, day, moment);
        }
        CoachId leading = records.leading(coach);
        return ledger.history(leading).statusOn(entries.numberOf(leading).orElse(number), day, moment);
    }

    @Override
    public Optional<Decision> decision(DecisionId decision) {
        return ledger.find(decision);
    }

    @Override
    public Optional<Decision> decision(DecisionNumber number) {
        return ledger.find(number);
    }

    @Override
    public List<Decision> decisions(CoachId coach) {
        return ledger.decisions(coach);
    }

    @Override
    public boolean isDeceased(CoachId coach) {
        return records.of(coach).stream()
                .anyMatch(record ->
                        ledger.history(record).standing(DecisionKind.DECEASED).isPresent());
    }

    @Override
    public long registeredOn(LocalDate day) {
        return entries.registeredOn(day);
    }

    @Override
    public Stream<Entry> allEntries() {
        return entries.admitted();
    }
}
