package nl.rookstopregister.merging.model;

import java.time.Instant;
import java.util.UUID;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.Merger;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;

/** To merge two records, or to take a merger back: prepared by one person, for another one to confirm (vier ogen). */
public record Proposal(
        UUID id,
        Kind kind,
        CoachId stays,
        CoachId goes,
        Body body,
        String ground,
        Merger.Seen seen,
        Actor preparedBy,
        Instant preparedAt) {

    public enum Kind {
        MERGE,
        TAKE_BACK
    }

    public enum Outcome {
        CONFIRMED,
        WITHDRAWN
    }

    public Merger confirmedBy(Actor second) {
        return new Merger(id, stays, goes, body, preparedBy, second, ground, seen);
    }

    public boolean preparedBy(Actor actor) {
        return actor.account() != null && actor.account().equals(preparedBy.account());
    }
}
