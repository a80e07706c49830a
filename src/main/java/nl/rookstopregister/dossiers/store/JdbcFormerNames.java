package nl.rookstopregister.dossiers.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.rookstopregister.dossiers.FormerName;
import nl.rookstopregister.dossiers.PersonName;
import nl.rookstopregister.dossiers.model.FormerNames;
import nl.rookstopregister.dossiers.model.SearchWords;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcFormerNames implements FormerNames {

    private final JdbcClient jdbc;

    JdbcFormerNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(FormerName former) {
        PersonName name = former.name();
        jdbc.sql("""
                        insert into dossiers.former_name
                            (coach, given, prefix, family, until, evidence, changed_by, changed_by_name, changed_at, found_by)
                        values (:coach, :given, :prefix, :family, :until, :evidence, :by, :byName, :at, :found)
                        """)
                .param("coach", former.coach().value())
                .param("given", name.given())
                .param("prefix", name.prefix())
                .param("family", name.family())
                .param("until", former.until())
                .param("evidence", former.evidence())
                .param("by", former.changedBy().account())
                .param("byName", former.changedBy().name())
                .param("at", former.changedAt().atOffset(ZoneOffset.UTC))
                .param("found", SearchWords.plain(name.full() + " " + name.sorted()))
                .update();
    }

    @Override
    public List<FormerName> of(CoachId coach) {
        return jdbc.sql("""
                        select given, prefix, family, until, evidence, changed_by, changed_by_name, changed_at
                        from dossiers.former_name where coach = :coach order by until desc
                        """)
                .param("coach", coach.value())
                .query((row, _) -> new FormerName(
                        coach,
                        new PersonName(row.getString("given"), row.getString("prefix"), row.getString("family")),
                        row.getObject("until", LocalDate.class),
                        row.getString("evidence"),
                        new Actor(row.getObject("changed_by", UUID.class), row.getString("changed_by_name")),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
