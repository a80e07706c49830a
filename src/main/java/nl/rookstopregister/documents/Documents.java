package nl.rookstopregister.documents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.shared.CoachId;

/** Files kept for every context. */
public interface Documents {

    /**
     * Keeps a file that somebody uploaded, once its content was checked.
     *
     * @param alreadyThere how many files the same dossier part holds, held against the most that it may hold
     */
    Keeping keepEvidence(CoachId coach, String name, byte[] content, int alreadyThere);

    /** As for a coach, for a file that shows something in what a training provider asks. */
    Keeping keepForProvider(UUID provider, String name, byte[] content, int alreadyThere);

    /** Keeps a letter that the register made itself (PDF/A). */
    KeptDocument keepLetter(CoachId coach, String name, byte[] pdf);

    Optional<KeptDocument> find(DocumentId id);

    List<KeptDocument> all(List<DocumentId> ids);

    /** What a coach handed in as evidence, newest first; letters are not among it. */
    List<KeptDocument> evidenceOf(CoachId coach);

    /** The bytes, to be sent as a download only. */
    Optional<byte[]> content(DocumentId id);

    /** Forgets a file; only for evidence of a draft, never for what a decision rests on. */
    void forget(DocumentId id);
}
