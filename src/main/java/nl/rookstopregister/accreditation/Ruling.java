package nl.rookstopregister.accreditation;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.shared.Days;

/**
 * What the quality committee decided about a request, or later about what it had granted. Never changed; a later ruling
 * about the same reference comes after it.
 *
 * @param number public, such as {@code AB-2026-0003}
 * @param reference by which the list calls the training or the intervention; a renewal or new version keeps it
 * @param ground why, as the provider reads it
 */
public record Ruling(
        String number,
        RequestId request,
        RequestKind kind,
        String reference,
        ProviderId provider,
        Outcome outcome,
        LocalDate decidedOn,
        String ground) {

    /** What was decided. */
    public sealed interface Outcome {

        /**
         * Accredited or recognised.
         *
         * @param points accreditation points for who completes it; 0 for an intervention
         * @param during the days on which it counts
         * @param conditions in words; empty when there are none
         */
        record Granted(int points, Days during, List<String> conditions) implements Outcome {

            public Granted {
                conditions = List.copyOf(conditions);
            }
        }

        record Refused() implements Outcome {}

        /** What was granted earlier no longer counts from this day on; what came before it does. */
        record Withdrawn(LocalDate from) implements Outcome {}
    }
}
