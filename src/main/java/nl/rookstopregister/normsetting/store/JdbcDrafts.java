package nl.rookstopregister.normsetting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.norms.NormId;
import nl.rookstopregister.normsetting.model.Draft;
import nl.rookstopregister.normsetting.model.Drafts;
import nl.rookstopregister.normsetting.model.Edition;
import nl.rookstopregister.normsetting.model.Proposal;
import nl.rookstopregister.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDrafts implements Drafts {

    private static final String SELECT = """
            select d.id, d.origin, d.norm, d.version, d.stage,
                e.revision, e.text, e.saved_by, e.saved_by_name, e.saved_at,
                p.id as proposal, p.revision as proposed, p.effective_from, p.decision,
                p.proposed_by, p.proposed_by_name, p.proposed_at
            from normsetting.draft d
            join lateral (
                select * from normsetting.edition where draft = d.id order by revision desc limit 1) e on true
            left join normsetting.proposal p on p.draft = d.id and p.adopted is null
            """;

    private final JdbcClient jdbc;

    JdbcDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Draft draft) {
        jdbc.sql("""
                        insert into normsetting.draft
                            (id, origin, norm, version, stage, begun_by, begun_by_name, begun_at)
                        values (:id, :origin, :norm, :version, :stage, :by, :name, :at)
                        """)
                .param("id", draft.id())
                .param("origin", draft.origin().toString())
                .param("norm", draft.norm().norm())
                .param("version", draft.norm().version())
                .param("stage", draft.stage().name())
                .param("by", draft.latest().by().account())
                .param("name", draft.latest().by().name())
                .param("at", Columns.moment(draft.latest().at()))
                .update();
        add(draft.id(), draft.latest());
    }

    @Override
    public List<Draft> all() {
        return jdbc.sql(SELECT + "order by d.begun_at desc, d.id")
                .query(JdbcDrafts::draft)
                .list();
    }

    @Override
    public Optional<Draft> find(UUID id) {
        return jdbc.sql(SELECT + "where d.id = :id")
                .param("id", id)
                .query(JdbcDrafts::draft)
                .optional();
    }

    @Override
    public Optional<Draft> held(UUID id) {
        jdbc.sql("select id from normsetting.draft where id = :id for update")
                .param("id", id)
                .query(row -> {});
        return find(id);
    }

    @Override
    public List<Edition> editions(UUID draft) {
        return jdbc.sql("select * from normsetting.edition where draft = :draft order by revision desc")
                .param("draft", draft)
                .query(JdbcDrafts::edition)
                .list();
    }

    @Override
    public Optional<Edition> edition(UUID draft, int revision) {
        return jdbc.sql("select * from normsetting.edition where draft = :draft and revision = :revision")
                .param("draft", draft)
                .param("revision", revision)
                .query(JdbcDrafts::edition)
                .optional();
    }

    @Override
    public boolean add(UUID draft, Edition edition) {
        return jdbc.sql("""
                                insert into normsetting.edition
                                    (draft, revision, text, saved_by, saved_by_name, saved_at)
                                values (:draft, :revision, :text, :by, :name, :at)
                                on conflict on constraint edition_once_per_revision do nothing
                                """)
                        .param("draft", draft)
                        .param("revision", edition.revision())
                        .param("text", edition.text())
                        .param("by", edition.by().account())
                        .param("name", edition.by().name())
                        .param("at", Columns.moment(edition.at()))
                        .update()
                == 1;
    }

    @Override
    public void move(UUID draft, Draft.Stage stage) {
        jdbc.sql("update normsetting.draft set stage = :stage where id = :id and stage = 'IN_PREPARATION'")
                .param("stage", stage.name())
                .param("id", draft)
                .update();
    }

    @Override
    public boolean add(UUID draft, Proposal proposal) {
        return jdbc.sql("""
                                insert into normsetting.proposal (id, draft, revision, effective_from, decision,
                                    proposed_by, proposed_by_name, proposed_at)
                                values (:id, :draft, :revision, :from, :decision, :by, :name, :at)
                                on conflict (draft) where adopted is null do nothing
                                """)
                        .param("id", proposal.id())
                        .param("draft", draft)
                        .param("revision", proposal.revision())
                        .param("from", proposal.from())
                        .param("decision", proposal.decision())
                        .param("by", proposal.by().account())
                        .param("name", proposal.by().name())
                        .param("at", Columns.moment(proposal.at()))
                        .update()
                == 1;
    }

    @Override
    public void settle(Proposal proposal, boolean adopted, Actor by, Instant at) {
        jdbc.sql("""
                        update normsetting.proposal
                        set adopted = :adopted, settled_by = :by, settled_by_name = :name, settled_at = :at
                        where id = :id and adopted is null
                        """)
                .param("adopted", adopted)
                .param("by", by.account())
                .param("name", by.name())
                .param("at", Columns.moment(at))
                .param("id", proposal.id())
                .update();
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                NormId.valueOf(row.getString("origin")),
                new NormId(row.getString("norm"), row.getInt("version")),
                Draft.Stage.valueOf(row.getString("stage")),
                edition(row, number),
                proposal(row));
    }

    private static Edition edition(ResultSet row, int ignored) throws SQLException {
        return new Edition(
                row.getInt("revision"),
                row.getString("text"),
                Columns.actor(row, "saved_by"),
                Columns.instant(row, "saved_at"));
    }

    private static @Nullable Proposal proposal(ResultSet row) throws SQLException {
        UUID id = row.getObject("proposal", UUID.class);
        return id == null
                ? null
                : new Proposal(
                        id,
                        row.getInt("proposed"),
                        row.getObject("effective_from", LocalDate.class),
                        row.getString("decision"),
                        Columns.actor(row, "proposed_by"),
                        Columns.instant(row, "proposed_at"));
    }
}
