package nl.rookstopregister.register;

import java.util.UUID;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;

/**
 * That two records are of one person, or that they turned out not to be after all: one decision, kept with both records.
 *
 * @param request makes it once, however often it is asked
 * @param stays the record that goes on, with its number
 * @param goes the record whose number leads to the other one
 * @param preparedBy the first pair of eyes
 * @param decidedBy the second one
 * @param ground why, in words
 * @param seen how many decisions of each the deciders saw
 */
public record Merger(
        UUID request,
        CoachId stays,
        CoachId goes,
        Body body,
        Actor preparedBy,
        Actor decidedBy,
        String ground,
        Seen seen) {

    /** Decisions about each record as the deciders saw them. */
    public record Seen(int stays, int goes) {}
}
