package nl.rookstopregister.training.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.rookstopregister.norms.Competences;
import nl.rookstopregister.norms.Training;
import nl.rookstopregister.shared.Days;
import nl.rookstopregister.training.model.Accreditation;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each time that a training was accredited, as rows. */
final class AccreditationRows {

    private static final String SELECT =
            "select *, lower(days) as first_day, upper(days) as end_day from training.accreditation ";

    private record Kept(String reference, Accreditation accreditation) {}

    private final JdbcClient jdbc;

    AccreditationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the reference of the training. */
    Map<String, List<Accreditation>> all() {
        return jdbc.sql(SELECT + "order by reference, lower(days)").query(AccreditationRows::read).list().stream()
                .collect(Collectors.groupingBy(
                        Kept::reference,
                        LinkedHashMap::new,
                        Collectors.mapping(Kept::accreditation, Collectors.toList())));
    }

    List<Accreditation> of(String reference) {
        return jdbc.sql(SELECT + "where reference = :reference order by lower(days)")
                .param("reference", reference)
                .query((row, number) -> read(row, number).accreditation())
                .list();
    }

    void add(Accreditation accreditation) {
        Training training = accreditation.training();
        Days days = accreditation.days();
        jdbc.sql("""
                        insert into training.accreditation
                            (reference, ruling, days, kind, name, covers, points, conditions)
                        values (:reference, :ruling, daterange(:from, :until), :kind, :name, :covers, :points,
                                :conditions)""")
                .param("reference", training.reference())
                .param("ruling", accreditation.ruling())
                .param("from", days.from())
                .param("until", days.until())
                .param("kind", training.kind().name())
                .param("name", training.name())
                .param("covers", training.covers().codes().toArray(String[]::new))
                .param("points", training.points())
                .param("conditions", accreditation.conditions().toArray(String[]::new))
                .update();
    }

    static Training training(ResultSet row) throws SQLException {
        return new Training(
                Training.Kind.valueOf(row.getString("kind")),
                row.getString("reference"),
                row.getString("name"),
                Competences.of((String[]) row.getArray("covers").getArray()),
                row.getInt("points"));
    }

    private static Kept read(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getString("reference"),
                new Accreditation(
                        row.getString("ruling"),
                        new Days(
                                row.getObject("first_day", LocalDate.class), row.getObject("end_day", LocalDate.class)),
                        training(row),
                        List.of((String[]) row.getArray("conditions").getArray())));
    }
}
