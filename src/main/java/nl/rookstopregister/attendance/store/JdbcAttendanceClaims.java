package nl.rookstopregister.attendance.store;

import static nl.rookstopregister.attendance.store.Rows.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.attendance.ClaimId;
import nl.rookstopregister.attendance.model.Claim;
import nl.rookstopregister.attendance.model.Claim.Answer;
import nl.rookstopregister.attendance.model.Claim.Objection;
import nl.rookstopregister.attendance.model.Claims;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.PersonRecords;
import nl.rookstopregister.training.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAttendanceClaims implements Claims {

    private static final String SELECT = "select * from attendance.claim ";

    private final JdbcClient jdbc;
    private final PersonRecords records;

    JdbcAttendanceClaims(JdbcClient jdbc, PersonRecords records) {
        this.jdbc = jdbc;
        this.records = records;
    }

    @Override
    public boolean add(Claim claim) {
        return jdbc.sql("""
                                insert into attendance.claim (id, session, coach, provider, remark, asked_at, answer_due)
                                values (:id, :session, :coach, :provider, :remark, :at, :due)
                                on conflict on constraint claim_once_per_coach_and_session do nothing
                                """)
                        .param("id", claim.id().value())
                        .param("session", claim.session().value())
                        .param("coach", claim.coach().value())
                        .param("provider", claim.provider().value())
                        .param("remark", claim.remark())
                        .param("at", moment(claim.askedAt()))
                        .param("due", claim.answerDue())
                        .update()
                == 1;
    }

    @Override
    public Optional<Claim> find(ClaimId claim) {
        return one("where id = :id", claim);
    }

    @Override
    public Optional<Claim> hold(ClaimId claim) {
        return one("where id = :id for update", claim);
    }

    @Override
    public List<Claim> of(CoachId coach) {
        return jdbc.sql(SELECT + "where coach = any(:records) order by asked_at desc, id")
                .param("records", records.keys(coach))
                .query(JdbcAttendanceClaims::claim)
                .list();
    }

    @Override
    public List<Claim> of(ProviderId provider) {
        return jdbc.sql(SELECT + "where provider = :provider order by asked_at desc, id")
                .param("provider", provider.value())
                .query(JdbcAttendanceClaims::claim)
                .list();
    }

    @Override
    public List<Claim> open() {
        return jdbc.sql(SELECT + """
                        where settled is null and (outcome is null or outcome = 'REFUSED' and objection is not null)
                        order by asked_at, id
                        """).query(JdbcAttendanceClaims::claim).list();
    }

    @Override
    public void save(Claim claim) {
        Optional<Answer> answer = Optional.ofNullable(claim.answer());
        Optional<Objection> objection = Optional.ofNullable(claim.objection());
        Optional<Answer> settled = Optional.ofNullable(claim.settlement());
        jdbc.sql("""
                        update attendance.claim
                        set outcome = :outcome, answered_at = :answeredAt, answered_by = :answeredBy,
                            answered_by_name = :answeredByName, reason = :reason, objection = :objection,
                            objected_at = :objectedAt, settled = :settled, settled_at = :settledAt,
                            settled_by = :settledBy, settled_by_name = :settledByName, settled_reason = :settledReason
                        where id = :id
                        """)
                .param("outcome", answer.map(JdbcAttendanceClaims::word).orElse(null))
                .param("answeredAt", answer.map(each -> moment(each.at())).orElse(null))
                .param("answeredBy", answer.map(each -> each.by().account()).orElse(null))
                .param("answeredByName", answer.map(each -> each.by().name()).orElse(null))
                .param("reason", answer.map(Answer::reason).orElse(null))
                .param("objection", objection.map(Objection::text).orElse(null))
                .param("objectedAt", objection.map(each -> moment(each.at())).orElse(null))
                .param("settled", settled.map(JdbcAttendanceClaims::word).orElse(null))
                .param("settledAt", settled.map(each -> moment(each.at())).orElse(null))
                .param("settledBy", settled.map(each -> each.by().account()).orElse(null))
                .param("settledByName", settled.map(each -> each.by().name()).orElse(null))
                .param("settledReason", settled.map(Answer::reason).orElse(null))
                .param("id", claim.id().value())
                .update();
    }

    @Override
    public void confirmUnanswered(SessionId session, CoachId coach, Answer answer) {
        jdbc.sql("""
                        update attendance.claim
                        set outcome = 'CONFIRMED', answered_at = :at, answered_by = :by, answered_by_name = :byName,
                            reason = :reason
                        where session = :session and coach = any(:records) and outcome is null and settled is null
                        """)
                .param("at", moment(answer.at()))
                .param("by", answer.by().account())
                .param("byName", answer.by().name())
                .param("reason", answer.reason())
                .param("session", session.value())
                .param("records", records.keys(coach))
                .update();
    }

    private Optional<Claim> one(String condition, ClaimId claim) {
        return jdbc.sql(SELECT + condition)
                .param("id", claim.value())
                .query(JdbcAttendanceClaims::claim)
                .optional();
    }

    private static String word(Answer answer) {
        return answer.confirmed() ? "CONFIRMED" : "REFUSED";
    }

    private static Claim claim(ResultSet row, int ignored) throws SQLException {
        Instant objectedAt = Rows.instantOrNull(row, "objected_at");
        return new Claim(
                new ClaimId(row.getObject("id", UUID.class)),
                Rows.session(row),
                new CoachId(row.getObject("coach", UUID.class)),
                new ProviderId(row.getObject("provider", UUID.class)),
                row.getString("remark"),
                Rows.instant(row, "asked_at"),
                row.getObject("answer_due", LocalDate.class),
                answer(row, "outcome", "answered", "reason"),
                objectedAt == null ? null : new Objection(row.getString("objection"), objectedAt),
                answer(row, "settled", "settled", "settled_reason"));
    }

    private static @Nullable Answer answer(ResultSet row, String outcome, String done, String reason)
            throws SQLException {
        String said = row.getString(outcome);
        return said == null
                ? null
                : new Answer(
                        said.equals("CONFIRMED"),
                        Objects.requireNonNullElse(row.getString(reason), ""),
                        Rows.instant(row, done + "_at"),
                        Rows.actor(row, done + "_by"));
    }
}
