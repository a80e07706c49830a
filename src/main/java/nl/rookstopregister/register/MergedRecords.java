package nl.rookstopregister.register;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;

/** Which records went into another one, for whoever only reads: {@link Mergers} is for who decides. */
public interface MergedRecords {

    /** A record that went, and the number that it had; null when it was never admitted. */
    record Gone(CoachId goes, CoachId stays, @Nullable RegistrationNumber number) {}

    /** Everything that went, for whoever must lead on from an old number. */
    List<Gone> gone();

    /** Into which record this one went; empty for nearly everybody. */
    Optional<Gone> goneFrom(CoachId record);
}
