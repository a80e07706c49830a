package nl.rookstopregister.attendance.store;

import static nl.rookstopregister.attendance.store.Rows.moment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.rookstopregister.attendance.model.CertificateNumber;
import nl.rookstopregister.attendance.model.Credit;
import nl.rookstopregister.attendance.model.Credits;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.PersonRecords;
import nl.rookstopregister.training.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCredits implements Credits {

    private static final String SELECT = """
            select id, session, coach, ordinal, kind, reason, certificate, noted_at, noted_by, noted_by_name
            from attendance.credit
            """;

    private final JdbcClient jdbc;
    private final PersonRecords records;

    JdbcCredits(JdbcClient jdbc, PersonRecords records) {
        this.jdbc = jdbc;
        this.records = records;
    }

    @Override
    public boolean add(Credit credit) {
        return jdbc.sql("""
                                insert into attendance.credit (id, session, coach, ordinal, kind, reason, certificate,
                                    noted_at, noted_by, noted_by_name)
                                select :id, :session, :coach, :ordinal, :kind, :reason, :certificate, :at, :by, :byName
                                where :ordinal = 1 + (
                                    select count(*) from attendance.credit
                                    where session = :session and coach = :coach)
                                on conflict on constraint credit_once_per_coach_and_session do nothing
                                """)
                        .param("id", credit.id())
                        .param("session", credit.session().value())
                        .param("coach", credit.coach().value())
                        .param("ordinal", credit.ordinal())
                        .param("kind", credit.kind().name())
                        .param("reason", credit.reason())
                        .param("certificate", credit.certificate().isEmpty() ? null : credit.certificate())
                        .param("at", moment(credit.at()))
                        .param("by", credit.by().account())
                        .param("byName", credit.by().name())
                        .update()
                == 1;
    }

    @Override
    public List<Credit> of(SessionId session) {
        return jdbc.sql(SELECT + "where session = :session order by noted_at, ordinal, id")
                .param("session", session.value())
                .query(JdbcCredits::credit)
                .list();
    }

    @Override
    public List<Credit> of(CoachId coach) {
        return jdbc.sql(SELECT + "where coach = any(:records) order by noted_at, ordinal, id")
                .param("records", records.keys(coach))
                .query(JdbcCredits::credit)
                .list();
    }

    @Override
    public Map<CoachId, List<Credit>> of(Collection<CoachId> coaches) {
        return jdbc
                .sql(SELECT + "where coach = any(:coaches) order by noted_at, ordinal, id")
                .param("coaches", coaches.stream().map(CoachId::value).toArray(UUID[]::new))
                .query(JdbcCredits::credit)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Credit::coach));
    }

    @Override
    public List<Credit> of(SessionId session, CoachId coach) {
        return jdbc.sql(SELECT + "where session = :session and coach = :coach order by ordinal")
                .param("session", session.value())
                .param("coach", coach.value())
                .query(JdbcCredits::credit)
                .list();
    }

    @Override
    public Optional<Credit> withCertificate(CertificateNumber number) {
        return jdbc.sql(SELECT + "where certificate = :number")
                .param("number", number.value())
                .query(JdbcCredits::credit)
                .optional();
    }

    private static Credit credit(ResultSet row, int ignored) throws SQLException {
        return new Credit(
                row.getObject("id", UUID.class),
                Rows.session(row),
                new CoachId(row.getObject("coach", UUID.class)),
                row.getInt("ordinal"),
                Credit.Kind.valueOf(row.getString("kind")),
                row.getString("reason"),
                Objects.requireNonNullElse(row.getString("certificate"), ""),
                Rows.instant(row, "noted_at"),
                Rows.actor(row, "noted_by"));
    }
}
