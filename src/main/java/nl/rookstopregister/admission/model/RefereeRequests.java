package nl.rookstopregister.admission.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.model.RefereeRequest.RefereeAnswer;

/** All questions to referees. */
public interface RefereeRequests {

    void add(RefereeRequest request);

    Optional<RefereeRequest> find(UUID id);

    Optional<RefereeRequest> withToken(String hash);

    /** Oldest first. */
    List<RefereeRequest> of(ApplicationId application);

    /** Nothing happens to one that was answered already. */
    void withdraw(UUID id);

    /** False when it was answered or withdrawn meanwhile. */
    boolean answer(UUID id, RefereeAnswer answer);
}
