package nl.rookstopregister.register.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.register.model.Proposal;
import nl.rookstopregister.register.model.Proposals;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JdbcProposals implements Proposals {

    private static final String OPEN = """
            select id, content, prepared_by, prepared_by_name, prepared_at
            from register.proposal where outcome is null""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JdbcProposals(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public boolean add(Proposal proposal) {
        return jdbc.sql("""
                        insert into register.proposal
                            (id, coach, content, content_format, prepared_by, prepared_by_name, prepared_at)
                        values (:id, :coach, :content::jsonb, :format, :by, :name, :at)
                        on conflict do nothing""")
                        .param("id", proposal.id())
                        .param("coach", proposal.decision().coach().value())
                        .param("content", json.writeValueAsString(StoredProposal.of(proposal.decision())))
                        .param("format", StoredProposal.FORMAT)
                        .param("by", proposal.preparedBy().account())
                        .param("name", proposal.preparedBy().name())
                        .param("at", DecisionParameters.moment(proposal.preparedAt()))
                        .update()
                == 1;
    }

    @Override
    public List<Proposal> open() {
        return jdbc.sql(OPEN + " order by prepared_at")
                .query((row, _) -> proposal(row))
                .list();
    }

    @Override
    public Optional<Proposal> open(UUID id) {
        return jdbc.sql(OPEN + " and id = :id for update")
                .param("id", id)
                .query((row, _) -> proposal(row))
                .optional();
    }

    @Override
    public Optional<Proposal> openAbout(CoachId coach) {
        return jdbc.sql(OPEN + " and coach = :coach")
                .param("coach", coach.value())
                .query((row, _) -> proposal(row))
                .optional();
    }

    @Override
    public void settle(UUID id, Proposal.Outcome outcome, Actor by, Instant now) {
        jdbc.sql("""
                        update register.proposal
                        set outcome = :outcome, settled_by = :by, settled_by_name = :name, settled_at = :at
                        where id = :id and outcome is null""")
                .param("outcome", outcome.name())
                .param("by", by.account())
                .param("name", by.name())
                .param("at", DecisionParameters.moment(now))
                .param("id", id)
                .update();
    }

    private Proposal proposal(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Actor preparedBy = new Actor(row.getObject("prepared_by", UUID.class), row.getString("prepared_by_name"));
        return new Proposal(
                id,
                json.readValue(row.getString("content"), StoredProposal.class).decision(id, preparedBy),
                preparedBy,
                row.getObject("prepared_at", OffsetDateTime.class).toInstant());
    }
}
