package nl.rookstopregister.admission.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.ApplicationNumber;
import nl.rookstopregister.admission.ApplicationState;
import nl.rookstopregister.documents.DocumentId;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Snapshot;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.shared.CoachId;

/** All applications, with their drafts, snapshots and history. */
public interface Applications {

    ApplicationNumber nextNumber(int year);

    /** Nothing is added, and false answered, when the coach has an open one in this procedure already. */
    boolean add(Application application);

    Optional<Application> find(ApplicationId id);

    /** Waits until nobody else is changing it. */
    Optional<Application> findToChange(ApplicationId id);

    Optional<Application> open(CoachId coach, Procedure procedure);

    /** Newest first. */
    List<Application> of(CoachId coach);

    List<Application> in(List<ApplicationState> states);

    /** Refuses to overwrite a newer revision. */
    void save(Application application);

    Answers draft(ApplicationId id);

    void saveDraft(ApplicationId id, Answers answers);

    /** Whether the record went into another one; then no application of it can be open. */
    void markGone(CoachId record, boolean went);

    void add(ApplicationId id, Snapshot snapshot);

    Optional<Snapshot> lastSnapshot(ApplicationId id);

    Optional<Snapshot> snapshotOf(UUID request);

    /** Whether the document stands in any snapshot. */
    boolean wasSubmitted(ApplicationId id, DocumentId document);

    void tell(ApplicationId id, Occurrence occurrence);

    /** Oldest first. */
    List<Occurrence> history(ApplicationId id);
}
