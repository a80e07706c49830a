package nl.rookstopregister.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;

/** What other contexts may ask of the register. */
public interface Register {

    /** Takes a decision: the one way into the ledger. Joins the transaction of the use case that calls it. */
    Taking take(ProposedDecision proposed);

    /** The entry as it follows from the decisions; one without periods for a coach who was never admitted. */
    Entry entry(CoachId coach);

    NumberLookup lookUp(String typedNumber);

    /** @param knownAt null for what is known now */
    StatusOnDay statusOn(RegistrationNumber number, LocalDate day, @Nullable Instant knownAt);

    Optional<Decision> decision(DecisionId decision);

    Optional<Decision> decision(DecisionNumber number);

    /** All decisions of a coach, oldest first. */
    List<Decision> decisions(CoachId coach);

    /** Whether a death was processed, under any record of this person, and not taken back since. */
    boolean isDeceased(CoachId coach);

    /** How many coaches stand in the register as registered on this day; candidates and suspended ones not counted. */
    long registeredOn(LocalDate day);

    /** Every entry that was ever admitted, for the directory's start; close the stream. */
    Stream<Entry> allEntries();
}
