package nl.rookstopregister.dossiers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.shared.CoachId;

/** How people are and were called. A former name is the office's to find; the public hears it only of a day when it was the name. */
public interface Names {

    /** Empty for who has no dossier. */
    Optional<PersonName> on(CoachId coach, LocalDate day);

    /** Newest first. */
    List<FormerName> former(CoachId coach);
}
