package nl.rookstopregister.accounts.model;

import java.time.Instant;

/** Whether somebody may try to prove who they are now. */
public sealed interface Gate {

    record Open() implements Gate {}

    /** Too many failures: wait. */
    record Closed(Instant until) implements Gate {}
}
