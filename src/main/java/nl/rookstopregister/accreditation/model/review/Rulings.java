package nl.rookstopregister.accreditation.model.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.RequestKind;
import nl.rookstopregister.shared.Actor;

/** The ledger of rulings, and what providers and committee want of it: objections and withdrawals. */
public interface Rulings {

    /** The next {@code AB-yyyy-nnnn}; nobody else gets it, and none is skipped. */
    String nextNumber(int year);

    void add(RecordedRuling ruling, Instant at);

    Optional<RecordedRuling> find(String number);

    /** In the order in which they were taken. */
    List<RecordedRuling> of(RequestKind kind);

    /** In the order in which they were taken. */
    List<RecordedRuling> about(RequestId request);

    /** In the order in which they were taken. */
    List<RecordedRuling> about(RequestKind kind, String reference);

    void add(Objection objection, Actor by);

    void save(Objection objection, Actor by);

    Optional<Objection> objection(ObjectionId id);

    Optional<Objection> objectionIn(ReviewId review);

    /** Oldest first. */
    List<Objection> objections(RequestId request);

    void add(WithdrawalProposal proposal, Instant at);

    /** False when somebody else settled it meanwhile. */
    boolean settle(WithdrawalProposal proposal, boolean confirmed, Actor by, Instant at);

    Optional<WithdrawalProposal> withdrawal(UUID id);

    /** The one that waits for a second pair of eyes. */
    Optional<WithdrawalProposal> openWithdrawal(String ruling);

    List<WithdrawalProposal> openWithdrawals();
}
