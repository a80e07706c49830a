package nl.rookstopregister.normsetting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.norms.AdoptedText;
import nl.rookstopregister.norms.Adoption;
import nl.rookstopregister.norms.NormId;
import nl.rookstopregister.normsetting.model.Adoptions;
import nl.rookstopregister.normsetting.model.Proposal;
import nl.rookstopregister.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAdoptions implements Adoptions {

    private final JdbcClient jdbc;

    JdbcAdoptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<AdoptedText> all() {
        return jdbc.sql("""
                        select norm, version, text, effective_from, adopted_on, decision
                        from normsetting.adoption
                        order by adopted_at, norm, version
                        """).query(JdbcAdoptions::adopted).list();
    }

    @Override
    public boolean add(NormId norm, String text, Proposal proposal, LocalDate today, Actor by, Instant at) {
        return jdbc.sql("""
                                insert into normsetting.adoption (norm, version, text, effective_from, adopted_on,
                                    decision, proposal, proposed_by, proposed_by_name, adopted_by, adopted_by_name,
                                    adopted_at)
                                values (:norm, :version, :text, :from, :today, :decision, :proposal, :proposedBy,
                                    :proposedByName, :by, :name, :at)
                                on conflict on constraint adoption_once_per_version do nothing
                                """)
                        .param("norm", norm.norm())
                        .param("version", norm.version())
                        .param("text", text)
                        .param("from", proposal.from())
                        .param("today", today)
                        .param("decision", proposal.decision())
                        .param("proposal", proposal.id())
                        .param("proposedBy", proposal.by().account())
                        .param("proposedByName", proposal.by().name())
                        .param("by", by.account())
                        .param("name", by.name())
                        .param("at", Columns.moment(at))
                        .update()
                == 1;
    }

    private static AdoptedText adopted(ResultSet row, int ignored) throws SQLException {
        return new AdoptedText(
                row.getString("text"),
                new Adoption(
                        new NormId(row.getString("norm"), row.getInt("version")),
                        row.getObject("effective_from", LocalDate.class),
                        row.getObject("adopted_on", LocalDate.class),
                        row.getString("decision")));
    }
}
