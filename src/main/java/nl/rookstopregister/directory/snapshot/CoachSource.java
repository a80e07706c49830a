package nl.rookstopregister.directory.snapshot;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.rookstopregister.directory.model.CoachRecord;
import nl.rookstopregister.shared.CoachId;

/** Where the directory reads its coaches. */
public interface CoachSource {

    /** Everybody who was ever admitted; close the stream. */
    Stream<CoachRecord> all();

    /** Those of them who were ever admitted. */
    List<CoachRecord> these(Collection<CoachId> coaches);
}
