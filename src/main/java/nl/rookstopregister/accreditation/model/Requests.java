package nl.rookstopregister.accreditation.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.RequestNumber;
import nl.rookstopregister.documents.DocumentId;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Snapshot;
import nl.rookstopregister.providers.ProviderId;

/** All requests, with their drafts, snapshots and history. */
public interface Requests {

    RequestNumber nextNumber(int year);

    /** Nothing is added, and false answered, when there is an open one about the same reference already. */
    boolean add(Request request, Answers draft);

    Optional<Request> find(RequestId id);

    /** Waits until nobody else is changing it. */
    Optional<Request> findToChange(RequestId id);

    /** Newest first. */
    List<Request> of(ProviderId provider);

    /** Oldest first. */
    List<Request> in(List<RequestState> states);

    /** Refuses to overwrite a newer revision. */
    void save(Request request);

    Answers draft(RequestId id);

    void saveDraft(RequestId id, Answers answers);

    void add(RequestId id, Snapshot snapshot);

    Optional<Snapshot> lastSnapshot(RequestId id);

    /** The last of each; nothing of what was never submitted. */
    Map<RequestId, Snapshot> lastSnapshots(Collection<RequestId> requests);

    /** Oldest first. */
    List<Snapshot> snapshots(RequestId id);

    /** What this page submitted; the same page sent twice submits once. */
    Optional<Snapshot> snapshotOf(UUID page);

    /** Whether it stands in something that was submitted, or in another request of the same provider. */
    boolean isNeededElsewhere(Request request, DocumentId document);

    void tell(RequestId id, Occurrence occurrence);

    /** Oldest first. */
    List<Occurrence> history(RequestId id);
}
