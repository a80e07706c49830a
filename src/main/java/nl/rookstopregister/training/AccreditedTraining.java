package nl.rookstopregister.training;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.norms.Training;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.shared.Days;
import org.jspecify.annotations.Nullable;

/**
 * A training that is or was in the list.
 *
 * @param training as a fact of a coach names it
 * @param minutes how long it takes in all
 * @param accredited the days on which it counts: one range for each time it was accredited, a withdrawal already taken off
 * @param withdrawnFrom the day from which the accreditation was withdrawn; null when that never happened
 */
public record AccreditedTraining(
        Training training,
        ProviderId provider,
        String providerName,
        int minutes,
        List<Days> accredited,
        @Nullable LocalDate withdrawnFrom) {

    public AccreditedTraining {
        accredited = List.copyOf(accredited);
    }

    public String reference() {
        return training.reference();
    }

    /** What the list says of it on that day. */
    public Recognition on(LocalDate day) {
        if (accredited.stream().anyMatch(days -> days.contains(day))) {
            return Recognition.RECOGNISED;
        }
        boolean later = accredited.stream().anyMatch(days -> days.from().isAfter(day));
        boolean earlier = accredited.stream().anyMatch(days -> !days.from().isAfter(day));
        return earlier ? Recognition.NO_LONGER : later ? Recognition.NOT_YET : Recognition.NEVER;
    }
}
