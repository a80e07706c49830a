package nl.rookstopregister.training.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.rookstopregister.norms.Training;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.training.model.Accreditation;
import nl.rookstopregister.training.model.ListedTraining;
import nl.rookstopregister.training.model.ListedTraining.Details;
import nl.rookstopregister.training.model.ListedTraining.Withdrawal;
import nl.rookstopregister.training.model.TrainingList;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTrainingList implements TrainingList {

    private static final String SELECT = "select * from training.training ";

    private final JdbcClient jdbc;
    private final AccreditationRows accreditations;

    JdbcTrainingList(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.accreditations = new AccreditationRows(jdbc);
    }

    @Override
    public List<ListedTraining> all() {
        Map<String, List<Accreditation>> times = accreditations.all();
        return jdbc.sql(SELECT + "order by name, reference")
                .query((row, number) -> listed(row, reference -> times.getOrDefault(reference, List.of())))
                .list();
    }

    @Override
    public Optional<ListedTraining> find(String reference) {
        return jdbc.sql(SELECT + "where reference = :reference")
                .param("reference", reference)
                .query((row, number) -> listed(row, accreditations::of))
                .optional();
    }

    @Override
    public void put(ListedTraining listed) {
        Training training = listed.training();
        Withdrawal withdrawal = listed.withdrawal();
        jdbc.sql("delete from training.training where reference = :reference")
                .param("reference", listed.reference())
                .update();
        jdbc.sql("""
                        insert into training.training
                            (reference, provider, provider_name, kind, name, covers, points, minutes, aims, page,
                             withdrawn_from, withdrawn_why)
                        values (:reference, :provider, :providerName, :kind, :name, :covers, :points, :minutes, :aims, :page,
                                :withdrawnFrom, :withdrawnWhy)""")
                .param("reference", listed.reference())
                .param("provider", listed.provider().value())
                .param("providerName", listed.providerName())
                .param("kind", training.kind().name())
                .param("name", training.name())
                .param("covers", training.covers().codes().toArray(String[]::new))
                .param("points", training.points())
                .param("minutes", listed.details().minutes())
                .param("aims", listed.details().aims())
                .param("page", listed.details().page())
                .param("withdrawnFrom", withdrawal == null ? null : withdrawal.from())
                .param("withdrawnWhy", withdrawal == null ? null : withdrawal.ground())
                .update();
        listed.accreditations().forEach(accreditations::add);
    }

    @Override
    public void clear() {
        jdbc.sql("delete from training.training").update();
    }

    @Override
    public void lock() {
        jdbc.sql("lock table training.training in share row exclusive mode").update();
    }

    private static ListedTraining listed(ResultSet row, Function<String, List<Accreditation>> times)
            throws SQLException {
        Training training = AccreditationRows.training(row);
        return new ListedTraining(
                training,
                new ProviderId(row.getObject("provider", UUID.class)),
                row.getString("provider_name"),
                new Details(row.getInt("minutes"), row.getString("aims"), row.getString("page")),
                times.apply(training.reference()),
                withdrawal(row));
    }

    private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        LocalDate from = row.getObject("withdrawn_from", LocalDate.class);
        return from == null ? null : new Withdrawal(from, row.getString("withdrawn_why"));
    }
}
