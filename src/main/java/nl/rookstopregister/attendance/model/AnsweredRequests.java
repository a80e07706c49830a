package nl.rookstopregister.attendance.model;

import java.time.Instant;
import java.util.Optional;

/** What machines asked to be done once, and what they were answered (Idempotency-Key). */
public interface AnsweredRequests {

    /** @param requestHash of everything that was asked */
    record Answered(byte[] requestHash, int status, String answer) {}

    /** Nobody else asks under this key until the transaction ends. */
    void hold(String client, String key);

    Optional<Answered> find(String client, String key);

    void keep(String client, String key, Answered answered, Instant at);

    void forgetBefore(Instant moment);
}
