package nl.rookstopregister.merging.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.merging.model.Proposal;
import nl.rookstopregister.merging.model.Proposals;
import nl.rookstopregister.register.Body;
import nl.rookstopregister.register.Merger;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMergerProposals implements Proposals {

    private static final String OPEN = "select * from merging.proposal where outcome is null";

    private final JdbcClient jdbc;

    JdbcMergerProposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(Proposal proposal) {
        if (openAbout(proposal.stays(), proposal.goes()).isPresent()) {
            return false;
        }
        return jdbc.sql("""
                                insert into merging.proposal (id, kind, stays, goes, body, ground, seen_stays, seen_goes,
                                    prepared_by, prepared_by_name, prepared_at)
                                values (:id, :kind, :stays, :goes, :body, :ground, :seenStays, :seenGoes, :by, :byName, :at)
                                on conflict on constraint proposal_key do nothing
                                """)
                        .param("id", proposal.id())
                        .param("kind", proposal.kind().name())
                        .param("stays", proposal.stays().value())
                        .param("goes", proposal.goes().value())
                        .param("body", proposal.body().name())
                        .param("ground", proposal.ground())
                        .param("seenStays", proposal.seen().stays())
                        .param("seenGoes", proposal.seen().goes())
                        .param("by", proposal.preparedBy().account())
                        .param("byName", proposal.preparedBy().name())
                        .param("at", proposal.preparedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public List<Proposal> open() {
        return jdbc.sql(OPEN + " order by prepared_at, id")
                .query(JdbcMergerProposals::proposal)
                .list();
    }

    @Override
    public Optional<Proposal> open(UUID id) {
        return jdbc.sql(OPEN + " and id = :id for update")
                .param("id", id)
                .query(JdbcMergerProposals::proposal)
                .optional();
    }

    @Override
    public Optional<Proposal> openAbout(CoachId one, CoachId other) {
        return jdbc.sql(OPEN + " and (stays = any(:records) or goes = any(:records)) order by prepared_at limit 1")
                .param("records", new UUID[] {one.value(), other.value()})
                .query(JdbcMergerProposals::proposal)
                .optional();
    }

    @Override
    public void settle(UUID id, Proposal.Outcome outcome, Actor by, Instant at) {
        jdbc.sql("""
                        update merging.proposal
                        set outcome = :outcome, settled_by = :by, settled_by_name = :byName, settled_at = :at
                        where id = :id and outcome is null
                        """)
                .param("outcome", outcome.name())
                .param("by", by.account())
                .param("byName", by.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private static Proposal proposal(ResultSet row, int ignored) throws SQLException {
        return new Proposal(
                row.getObject("id", UUID.class),
                Proposal.Kind.valueOf(row.getString("kind")),
                new CoachId(row.getObject("stays", UUID.class)),
                new CoachId(row.getObject("goes", UUID.class)),
                Body.valueOf(row.getString("body")),
                row.getString("ground"),
                new Merger.Seen(row.getInt("seen_stays"), row.getInt("seen_goes")),
                new Actor(row.getObject("prepared_by", UUID.class), row.getString("prepared_by_name")),
                row.getObject("prepared_at", OffsetDateTime.class).toInstant());
    }
}
