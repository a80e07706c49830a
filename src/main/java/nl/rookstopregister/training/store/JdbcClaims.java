package nl.rookstopregister.training.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.training.model.Claim;
import nl.rookstopregister.training.model.Claim.Closing;
import nl.rookstopregister.training.model.Claim.Outcome;
import nl.rookstopregister.training.model.Claim.Reported;
import nl.rookstopregister.training.model.Claim.State;
import nl.rookstopregister.training.model.Claims;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class JdbcClaims implements Claims {

    private final JdbcClient jdbc;

    JdbcClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Claim> all() {
        return jdbc.sql("""
                        select * from training.claim
                        order by state = 'CLOSED', case when state <> 'CLOSED' then reported_at end, closed_on desc, id""").query(JdbcClaims::read).list();
    }

    @Override
    public Optional<Claim> find(UUID id) {
        return one("where id = :id", id);
    }

    @Override
    public Optional<Claim> findToChange(UUID id) {
        return one("where id = :id for update", id);
    }

    private Optional<Claim> one(String which, UUID id) {
        return jdbc.sql("select * from training.claim " + which)
                .param("id", id)
                .query(JdbcClaims::read)
                .optional();
    }

    @Override
    public void add(Claim claim) {
        fill(jdbc.sql("""
                        insert into training.claim
                            (id, reported_at, course, provider, link, seen, remark, mail, state, outcome, note, closed_on,
                             handled_by)
                        values (:id, :reportedAt, :course, :provider, :link, :seen, :remark, :mail, :state, :outcome, :note,
                                :closedOn, :handledBy)"""), claim)
                .param("reportedAt", claim.reportedAt().atOffset(ZoneOffset.UTC))
                .param("course", claim.reported().course())
                .param("provider", claim.reported().provider())
                .param("link", claim.reported().link())
                .param("seen", claim.reported().seen())
                .param("remark", claim.reported().remark())
                .update();
    }

    @Override
    public void save(Claim claim) {
        fill(jdbc.sql("""
                        update training.claim set mail = :mail, state = :state, outcome = :outcome, note = :note,
                            closed_on = :closedOn, handled_by = :handledBy
                        where id = :id"""), claim).update();
    }

    private static StatementSpec fill(StatementSpec statement, Claim claim) {
        Optional<Closing> closing = Optional.ofNullable(claim.closing());
        return statement
                .param("id", claim.id())
                .param("mail", claim.mail())
                .param("state", claim.state().name())
                .param("outcome", closing.map(how -> how.outcome().name()).orElse(null))
                .param("note", closing.map(Closing::note).orElse(""))
                .param("closedOn", closing.map(Closing::on).orElse(null))
                .param("handledBy", claim.handledBy());
    }

    private static Claim read(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new Claim(
                row.getObject("id", UUID.class),
                row.getObject("reported_at", OffsetDateTime.class).toInstant(),
                new Reported(
                        row.getString("course"),
                        row.getString("provider"),
                        row.getString("link"),
                        row.getString("seen"),
                        row.getString("remark")),
                row.getString("mail"),
                State.valueOf(row.getString("state")),
                outcome == null
                        ? null
                        : new Closing(
                                Outcome.valueOf(outcome),
                                row.getString("note"),
                                row.getObject("closed_on", LocalDate.class)),
                row.getString("handled_by"));
    }
}
