package nl.rookstopregister.dossiers.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;

/** Everyone of whom the register keeps details. */
public interface People {

    Optional<CoachDetails> find(CoachId coach);

    /** In the order asked, without those that are unknown. */
    List<CoachDetails> find(Collection<CoachId> coaches);

    List<CoachDetails> all();

    List<CoachId> after(@Nullable CoachId last, int atMost);

    void save(CoachDetails details);

    List<CoachDetails> search(SearchWords words, int atMost);
}
