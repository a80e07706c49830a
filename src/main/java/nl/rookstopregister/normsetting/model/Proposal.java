package nl.rookstopregister.normsetting.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.rookstopregister.shared.Actor;

/**
 * That one member asks to adopt an edition from a day on; another one adopts it (vier ogen).
 *
 * @param decision the meeting and the decision, as the committee refers to it
 */
public record Proposal(UUID id, int revision, LocalDate from, String decision, Actor by, Instant at) {

    public boolean isBy(Actor actor) {
        return actor.account() != null && actor.account().equals(by.account());
    }
}
