package nl.rookstopregister.attendance.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.training.SessionId;

/** All attendance that was ever given or taken back. */
public interface Credits {

    /** False when somebody else gave or took it back at the same moment. */
    boolean add(Credit credit);

    /** Oldest first. */
    List<Credit> of(SessionId session);

    /** Oldest first. */
    List<Credit> of(CoachId coach);

    /** Oldest first; nothing of who never attended. */
    Map<CoachId, List<Credit>> of(Collection<CoachId> coaches);

    List<Credit> of(SessionId session, CoachId coach);

    Optional<Credit> withCertificate(CertificateNumber number);
}
