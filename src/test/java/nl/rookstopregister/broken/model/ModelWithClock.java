package nl.rookstopregister.broken.model;

import java.time.Instant;

/** A model that looks at the machine's clock. */
public record ModelWithClock() {

    public Instant decidedAt() {
        return Instant.now();
    }
}
