package nl.rookstopregister.interventions.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rookstopregister.interventions.model.InterventionList;
import nl.rookstopregister.interventions.model.ListedIntervention;
import nl.rookstopregister.interventions.model.Version;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcInterventionList implements InterventionList {

    private record Kept(String reference, String providerName, Optional<LocalDate> withdrawnFrom) {}

    private final JdbcClient jdbc;

    JdbcInterventionList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ListedIntervention> all() {
        return select("", Map.of()).stream()
                .sorted(Comparator.comparing((ListedIntervention each) ->
                                each.versions().getFirst().from())
                        .thenComparing(each -> each.described().name().nl()))
                .toList();
    }

    @Override
    public Optional<ListedIntervention> find(String reference) {
        return select(" where reference = :reference", Map.of("reference", reference)).stream()
                .findFirst();
    }

    @Override
    public void put(ListedIntervention listed) {
        jdbc.sql("delete from interventions.intervention where reference = :reference")
                .param("reference", listed.reference())
                .update();
        // What was withdrawn before it began never counted, and has no version to show.
        if (listed.versions().isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into interventions.intervention (reference, provider_name, withdrawn_from)
                        values (:reference, :providerName, :withdrawnFrom)""")
                .param("reference", listed.reference())
                .param("providerName", listed.providerName())
                .param("withdrawnFrom", listed.withdrawnFrom())
                .update();
        listed.versions()
                .forEach(version -> VersionRow.fill(jdbc.sql(VersionRow.INSERT), listed.reference(), version)
                        .update());
    }

    @Override
    public void clear() {
        jdbc.sql("delete from interventions.intervention").update();
    }

    @Override
    public void lock() {
        jdbc.sql("lock table interventions.intervention in share row exclusive mode")
                .update();
    }

    private List<ListedIntervention> select(String which, Map<String, ?> parameters) {
        return jdbc
                .sql("select * from interventions.intervention" + which)
                .params(parameters)
                .query((row, number) -> new Kept(
                        row.getString("reference"),
                        row.getString("provider_name"),
                        Optional.ofNullable(row.getObject("withdrawn_from", LocalDate.class))))
                .list()
                .stream()
                .map(this::listed)
                .toList();
    }

    private ListedIntervention listed(Kept kept) {
        List<Version> versions = jdbc.sql(VersionRow.SELECT)
                .param("reference", kept.reference())
                .query(VersionRow::read)
                .list();
        return new ListedIntervention(
                kept.reference(),
                kept.providerName(),
                versions.getLast().description(),
                versions,
                kept.withdrawnFrom().orElse(null));
    }
}
