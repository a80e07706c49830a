package nl.rookstopregister.attendance.model;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.attendance.ClaimId;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.training.SessionId;

/** All questions of coaches about points that are missing. */
public interface Claims {

    /** False when this coach asked about this session before. */
    boolean add(Claim claim);

    Optional<Claim> find(ClaimId claim);

    /** Nobody else changes it until the transaction ends. */
    Optional<Claim> hold(ClaimId claim);

    /** Newest first. */
    List<Claim> of(CoachId coach);

    /** Newest first. */
    List<Claim> of(ProviderId provider);

    /** Those that wait for the provider or for the office, oldest first. */
    List<Claim> open();

    /** The coach got what was asked by another way than an answer; nothing happens when nothing was asked. */
    void confirmUnanswered(SessionId session, CoachId coach, Claim.Answer answer);

    /** Keeps the answers; who asked what and when never changes. */
    void save(Claim claim);
}
