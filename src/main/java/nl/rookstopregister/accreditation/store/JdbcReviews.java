package nl.rookstopregister.accreditation.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.model.review.Conflict;
import nl.rookstopregister.accreditation.model.review.Judgement;
import nl.rookstopregister.accreditation.model.review.Review;
import nl.rookstopregister.accreditation.model.review.ReviewId;
import nl.rookstopregister.accreditation.model.review.Reviewer;
import nl.rookstopregister.accreditation.model.review.Reviews;
import nl.rookstopregister.accreditation.model.review.Seat;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReviews implements Reviews {

    private final JdbcClient jdbc;
    private final SeatRows seats;

    JdbcReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.seats = new SeatRows(jdbc);
    }

    @Override
    public void add(Review review, LocalDate openedOn) {
        ReviewRow.fill(jdbc.sql(ReviewRow.INSERT), review)
                .param("request", review.request().value())
                .param("round", review.round().name())
                .param("criteria", review.criteria().toArray(String[]::new))
                .param("opened", openedOn)
                .update();
    }

    @Override
    public Optional<Review> find(ReviewId id) {
        return one("where id = :id", id);
    }

    @Override
    public Optional<Review> findToChange(ReviewId id) {
        return one("where id = :id for update", id);
    }

    @Override
    public List<Review> of(RequestId request) {
        return jdbc.sql(ReviewRow.SELECT + "where request = :request order by round = 'OBJECTION', opened_on")
                .param("request", request.value())
                .query((row, _) -> ReviewRow.read(row, seats::of))
                .list();
    }

    @Override
    public List<Review> open() {
        Map<ReviewId, List<Seat>> taken = seats.open();
        return jdbc.sql(ReviewRow.SELECT + "where not ruled order by opened_on, id")
                .query((row, _) -> ReviewRow.read(row, id -> taken.getOrDefault(id, List.of())))
                .list();
    }

    @Override
    public void save(Review review) {
        if (ReviewRow.fill(jdbc.sql(ReviewRow.UPDATE), review).update() == 0) {
            throw new OptimisticLockingFailureException("Review " + review.id() + " was changed meanwhile");
        }
        seats.save(review);
    }

    @Override
    public void keep(ReviewId review, AccountId person, Judgement judgement, Instant at) {
        jdbc.sql("""
                        insert into accreditation.judgement (review, account, content, format, submitted_at)
                        values (:review, :account, :content::jsonb, :format, :at)
                        """)
                .param("review", review.value())
                .param("account", person.value())
                .param("content", StoredReview.write(judgement))
                .param("format", StoredReview.FORMAT)
                .param("at", Stored.moment(at))
                .update();
    }

    @Override
    public Map<AccountId, Conflict> conflicts(ReviewId review) {
        Map<AccountId, Conflict> conflicts = new LinkedHashMap<>();
        jdbc.sql("""
                        select standing.account, standing.conflict, standing.reason
                        from accreditation.standing
                        join accreditation.review on review.id = standing.review
                        where review.request = (select request from accreditation.review where id = :review)
                            and not standing.may_judge
                        order by standing.conflict <> 'DECLARED' desc
                        """).param("review", review.value()).query(row -> {
            conflicts.put(
                    new AccountId(row.getObject("account", UUID.class)),
                    new Conflict(Conflict.Kind.valueOf(row.getString("conflict")), row.getString("reason")));
        });
        return conflicts;
    }

    @Override
    public void record(ReviewId review, Reviewer person, Conflict conflict, Instant at) {
        jdbc.sql("""
                        insert into accreditation.standing as standing
                            (review, account, name, may_judge, conflict, reason, since)
                        values (:review, :account, :name, false, :conflict, :reason, :at)
                        on conflict (review, account) do update
                            set may_judge = false, conflict = excluded.conflict, reason = excluded.reason,
                                since = excluded.since
                            where standing.may_judge
                        """)
                .param("review", review.value())
                .param("account", person.account().value())
                .param("name", person.name())
                .param("conflict", conflict.kind().name())
                .param("reason", conflict.reason())
                .param("at", Stored.moment(at))
                .update();
    }

    @Override
    public Map<AccountId, Integer> loads() {
        Map<AccountId, Integer> loads = new LinkedHashMap<>();
        jdbc.sql("""
                        select seat.account, count(*) as load
                        from accreditation.seat
                        join accreditation.review on review.id = seat.review
                        where not review.ruled and seat.replaced_on is null and seat.submitted_on is null
                        group by seat.account
                        """).query(row -> {
            loads.put(new AccountId(row.getObject("account", UUID.class)), row.getInt("load"));
        });
        return loads;
    }

    @Override
    public Set<AccountId> hadAPart(RequestId request, ReviewId before) {
        return new HashSet<>(jdbc
                .sql("""
                        select account from accreditation.seat where request = :request and review <> :review
                        union
                        select unnest(array[decided_by, prepared_by]) from accreditation.ruling
                        where request = :request and review is distinct from :review
                        """)
                .param("request", request.value())
                .param("review", before.value())
                .query((row, _) -> Optional.ofNullable(row.getObject("account", UUID.class))
                        .map(AccountId::new))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList());
    }

    private Optional<Review> one(String where, ReviewId id) {
        return jdbc.sql(ReviewRow.SELECT + where)
                .param("id", id.value())
                .query((row, _) -> ReviewRow.read(row, seats::of))
                .optional();
    }
}
