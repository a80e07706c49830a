package nl.rookstopregister.accesslog.model;

import java.util.List;
import nl.rookstopregister.shared.CoachId;

/** Everything that was looked at or changed in dossiers. */
public interface Inspections {

    /** Newest first. */
    List<Inspection> of(CoachId coach, int from, int atMost);

    long count(CoachId coach);
}
