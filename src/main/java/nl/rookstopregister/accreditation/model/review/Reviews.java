package nl.rookstopregister.accreditation.model.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accreditation.RequestId;

/** All cases, with their seats, and who may not judge in which. */
public interface Reviews {

    void add(Review review, LocalDate openedOn);

    Optional<Review> find(ReviewId id);

    /** Waits until nobody else is changing it. */
    Optional<Review> findToChange(ReviewId id);

    /** Oldest first: the first judging, and then one for each objection. */
    List<Review> of(RequestId request);

    /** Those that were not ruled on yet, oldest first. */
    List<Review> open();

    /** Refuses to overwrite a newer revision. */
    void save(Review review);

    /** Keeps a judgement as it was handed in, for good. */
    void keep(ReviewId review, AccountId person, Judgement judgement, Instant at);

    /** What was recorded about this request, in this case or an earlier one, by person; what was declared goes first. */
    Map<AccountId, Conflict> conflicts(ReviewId review);

    /** Records why somebody may not judge in this case, for good; the person does not sit in it, or has left. */
    void record(ReviewId review, Reviewer person, Conflict conflict, Instant at);

    /** For how many judgements each person is waited for now. */
    Map<AccountId, Integer> loads();

    /** Everybody who judged, proposed or decided about this request before the given case. */
    Set<AccountId> hadAPart(RequestId request, ReviewId before);
}
