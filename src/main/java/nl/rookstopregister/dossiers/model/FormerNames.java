package nl.rookstopregister.dossiers.model;

import java.util.List;
import nl.rookstopregister.dossiers.FormerName;
import nl.rookstopregister.shared.CoachId;

/** Names that people had; they are added to and never changed. */
public interface FormerNames {

    void add(FormerName name);

    /** Newest first. */
    List<FormerName> of(CoachId coach);
}
