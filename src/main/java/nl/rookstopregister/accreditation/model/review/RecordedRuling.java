package nl.rookstopregister.accreditation.model.review;

import java.time.LocalDate;
import java.util.Optional;
import nl.rookstopregister.accreditation.Ruling;

/**
 * A ruling as the ledger keeps it.
 *
 * @param review in which it was judged; empty for what was withdrawn
 * @param deviates from what the reviewers advised
 * @param objectionUntil the last day on which an objection comes in time
 * @param snapshot the version of the request that it rests on
 */
public record RecordedRuling(
        Ruling ruling,
        Optional<ReviewId> review,
        boolean deviates,
        RuledBy by,
        LocalDate objectionUntil,
        int snapshot) {}
