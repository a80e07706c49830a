package nl.rookstopregister.accreditation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accreditation.model.review.Review;
import nl.rookstopregister.accreditation.model.review.ReviewId;
import nl.rookstopregister.accreditation.model.review.Reviewer;
import nl.rookstopregister.accreditation.model.review.Seat;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The seats of a case. A seat rests on a standing that says that its person may judge; the database checks that. */
final class SeatRows {

    private static final String SELECT = """
            select review, account, place, name, assigned_on, replaced_on, submitted_on, judgement, judgement_format
            from accreditation.seat
            """;

    private static final String ORDER = " order by assigned_on, replaced_on nulls last, place";

    private final JdbcClient jdbc;

    SeatRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Seat> of(ReviewId review) {
        return jdbc.sql(SELECT + "where review = :review" + ORDER)
                .param("review", review.value())
                .query(SeatRows::read)
                .list();
    }

    /** Of all cases that were not ruled on yet. */
    Map<ReviewId, List<Seat>> open() {
        Map<ReviewId, List<Seat>> seats = new HashMap<>();
        jdbc.sql(SELECT + "where review in (select id from accreditation.review where not ruled)" + ORDER)
                .query((RowCallbackHandler) row -> seats.computeIfAbsent(
                                new ReviewId(row.getObject("review", UUID.class)), _ -> new ArrayList<>())
                        .add(read(row, 0)));
        return seats;
    }

    /** Those that were left first: then their places are free. */
    void save(Review review) {
        review.seats().stream().sorted(Comparator.comparing(Seat::isTaken)).forEach(seat -> save(review, seat));
    }

    private void save(Review review, Seat seat) {
        if (update(review, seat) == 0) {
            jdbc.sql("""
                            insert into accreditation.standing (review, account, name, may_judge, since)
                            values (:review, :account, :name, true, now())
                            on conflict (review, account) do nothing
                            """)
                    .param("review", review.id().value())
                    .param("account", seat.person().account().value())
                    .param("name", seat.person().name())
                    .update();
            insert(review, seat);
        }
    }

    private int update(Review review, Seat seat) {
        return jdbc.sql("""
                        update accreditation.seat
                        set replaced_on = :replaced, submitted_on = :submitted, judgement = :judgement::jsonb,
                            judgement_format = :format
                        where review = :review and account = :account
                        """)
                .param("review", review.id().value())
                .param("account", seat.person().account().value())
                .param("replaced", seat.replacedOn())
                .param("submitted", seat.judgement().submittedOn())
                .param("judgement", StoredReview.write(seat.judgement()))
                .param("format", StoredReview.FORMAT)
                .update();
    }

    private void insert(Review review, Seat seat) {
        jdbc.sql("""
                        insert into accreditation.seat
                            (review, request, account, may_judge, place, name, assigned_on, replaced_on, submitted_on,
                             judgement, judgement_format)
                        values (:review, :request, :account, true, :place, :name, :assigned, :replaced, :submitted,
                            :judgement::jsonb, :format)
                        """)
                .param("review", review.id().value())
                .param("request", review.request().value())
                .param("account", seat.person().account().value())
                .param("place", seat.place())
                .param("name", seat.person().name())
                .param("assigned", seat.assignedOn())
                .param("replaced", seat.replacedOn())
                .param("submitted", seat.judgement().submittedOn())
                .param("judgement", StoredReview.write(seat.judgement()))
                .param("format", StoredReview.FORMAT)
                .update();
    }

    private static Seat read(ResultSet row, int ignored) throws SQLException {
        return new Seat(
                row.getInt("place"),
                new Reviewer(new AccountId(row.getObject("account", UUID.class)), row.getString("name")),
                row.getObject("assigned_on", LocalDate.class),
                row.getObject("replaced_on", LocalDate.class),
                StoredReview.judgement(
                        row.getInt("judgement_format"),
                        row.getString("judgement"),
                        row.getObject("submitted_on", LocalDate.class)));
    }
}
