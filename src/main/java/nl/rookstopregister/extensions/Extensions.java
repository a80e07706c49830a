package nl.rookstopregister.extensions;

import java.util.List;
import nl.rookstopregister.shared.CoachId;

/** What other contexts may ask of the extensions. */
public interface Extensions {
    /** Oldest first. */
    List<GrantedExtension> granted(CoachId coach);
}
