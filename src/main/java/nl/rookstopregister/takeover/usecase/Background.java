package nl.rookstopregister.takeover.usecase;

import java.util.UUID;

/** Has a delivery worked on while nobody waits for it. */
public interface Background {

    void check(UUID delivery);

    void apply(UUID delivery, boolean leaveOut);
}
