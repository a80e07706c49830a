package nl.rookstopregister.accreditation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.model.review.Review;
import nl.rookstopregister.accreditation.model.review.ReviewId;
import nl.rookstopregister.accreditation.model.review.Round;
import nl.rookstopregister.accreditation.model.review.Seat;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** A case as its row holds it; its seats have rows of their own. */
final class ReviewRow {

    static final String SELECT = """
            select id, request, round, criteria, ruled, proposal, proposal_format, revision
            from accreditation.review
            """;

    static final String INSERT = """
            insert into accreditation.review
                (id, request, round, criteria, opened_on, ruled, proposal, proposal_format, revision)
            values (:id, :request, :round, :criteria, :opened, :ruled, :proposal::jsonb, :format, :revision)
            """;

    static final String UPDATE = """
            update accreditation.review
            set ruled = :ruled, proposal = :proposal::jsonb, proposal_format = :format, revision = :revision
            where id = :id and revision = :revision - 1
            """;

    private ReviewRow() {}

    static StatementSpec fill(StatementSpec statement, Review review) {
        return statement
                .param("id", review.id().value())
                .param("ruled", review.ruled())
                .param("proposal", StoredReview.write(review.proposal()))
                .param("format", review.proposal() == null ? null : StoredReview.FORMAT)
                .param("revision", review.revision());
    }

    static Review read(ResultSet row, Function<ReviewId, List<Seat>> seats) throws SQLException {
        ReviewId id = new ReviewId(row.getObject("id", UUID.class));
        return new Review(
                id,
                new RequestId(row.getObject("request", UUID.class)),
                Round.valueOf(row.getString("round")),
                List.of((String[]) row.getArray("criteria").getArray()),
                seats.apply(id),
                StoredReview.proposal(row.getInt("proposal_format"), row.getString("proposal")),
                row.getBoolean("ruled"),
                row.getInt("revision"));
    }
}
