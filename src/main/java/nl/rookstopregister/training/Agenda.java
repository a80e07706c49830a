package nl.rookstopregister.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.rookstopregister.shared.Language;

/** The training agenda, for contexts that help a coach to choose from it. */
public interface Agenda {

    /** All that is not over on that day, the first to begin first; also what was cancelled and what is full. */
    List<OfferedSession> notOver(LocalDate day);

    /** Those that there are, in the order asked. */
    List<OfferedSession> of(Collection<SessionId> sessions);

    /**
     * These sessions as a calendar of this name that programs subscribe to; the same sessions give the same bytes.
     *
     * @param besides what else stands in it
     */
    byte[] calendar(Collection<SessionId> sessions, List<AllDay> besides, String name, Language language);
}
