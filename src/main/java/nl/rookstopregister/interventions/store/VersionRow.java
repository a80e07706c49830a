package nl.rookstopregister.interventions.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.interventions.model.InterventionKind;
import nl.rookstopregister.interventions.model.Version;
import nl.rookstopregister.interventions.model.Version.Description;
import nl.rookstopregister.norms.Text;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** A version of an intervention as a row. */
final class VersionRow {

    static final String SELECT = """
            select *, lower(days) as first_day, upper(days) as end_day
            from interventions.version where reference = :reference order by lower(days)""";

    static final String INSERT = """
            insert into interventions.version
                (reference, ruling, days, label, kind, name_nl, name_en, what_nl, what_en, audience, changes, page, conditions)
            values (:reference, :ruling, daterange(:from, cast(:until as date)), :label, :kind, :nameNl, :nameEn, :whatNl,
                    :whatEn, :audience, :changes, :page, :conditions)""";

    private VersionRow() {}

    static StatementSpec fill(StatementSpec statement, String reference, Version version) {
        Description description = version.description();
        return statement
                .param("reference", reference)
                .param("ruling", version.ruling())
                .param("from", version.from())
                .param("until", version.until())
                .param("label", version.label())
                .param("kind", description.kind().name())
                .param("nameNl", description.name().nl())
                .param("nameEn", description.name().en())
                .param("whatNl", description.what().nl())
                .param("whatEn", description.what().en())
                .param("audience", description.audience())
                .param("changes", version.changes())
                .param("page", description.page())
                .param("conditions", version.conditions().toArray(String[]::new));
    }

    static Version read(ResultSet row, int number) throws SQLException {
        return new Version(
                row.getString("ruling"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("end_day", LocalDate.class),
                row.getString("label"),
                new Description(
                        InterventionKind.valueOf(row.getString("kind")),
                        new Text(row.getString("name_nl"), row.getString("name_en")),
                        new Text(row.getString("what_nl"), row.getString("what_en")),
                        row.getString("audience"),
                        row.getString("page")),
                row.getString("changes"),
                List.of((String[]) row.getArray("conditions").getArray()));
    }
}
