package nl.rookstopregister.normsetting.usecase;

import java.util.UUID;

/** Has a trial worked on while nobody waits for it. */
public interface Background {

    void tryOut(UUID run);
}
