package nl.rookstopregister.register.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.rookstopregister.register.Entry;
import nl.rookstopregister.register.MergedRecords;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.shared.CoachId;

/** What follows from the ledger, kept ready: entries, periods, and whose number is whose. */
public interface Entries {

    /** Makes the entry and periods of this coach follow the history. */
    void follow(History history);

    Optional<Entry> entry(CoachId coach);

    /** Every entry with a number; close the stream. */
    Stream<Entry> admitted();

    long registeredOn(LocalDate day);

    Optional<RegistrationNumber> numberOf(CoachId coach);

    Optional<CoachId> coachWith(RegistrationNumber number);

    /** Coaches whose number begins with these digits, lowest number first. */
    List<CoachId> withNumberStarting(String digits, int atMost);

    RegistrationNumber giveNumber(CoachId coach, Instant now);

    /** The records that went into another one. */
    List<MergedRecords.Gone> gone();

    Optional<MergedRecords.Gone> goneFrom(CoachId record);

    /** Coaches whose term ended before or on this first day after it, and who are not recorded as lapsed yet. */
    List<CoachId> endedBy(LocalDate day, int atMost);
}
