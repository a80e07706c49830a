package nl.rookstopregister.register.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.PersonRecords;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which records belong to one person, as it follows from the mergers in the ledger. */
@Repository
class JdbcPersonRecords implements PersonRecords {

    private final JdbcClient jdbc;

    JdbcPersonRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public CoachId leading(CoachId record) {
        return jdbc.sql("""
                        with recursive up (record, steps) as (
                            select :record::uuid, 0
                            union all
                            select merged.stays, steps + 1
                            from up join register.merged_record merged on merged.goes = up.record)
                        select record from up order by steps desc limit 1
                        """)
                .param("record", record.value())
                .query((row, _) -> coach(row.getObject("record", UUID.class)))
                .single();
    }

    @Override
    public List<CoachId> of(CoachId record) {
        CoachId leading = leading(record);
        List<CoachId> all = new ArrayList<>();
        all.add(leading);
        all.addAll(ledBy(List.of(leading)).getOrDefault(leading, List.of()));
        return List.copyOf(all);
    }

    @Override
    public Map<CoachId, List<CoachId>> ledBy(Collection<CoachId> leading) {
        Map<CoachId, List<CoachId>> led = new LinkedHashMap<>();
        jdbc.sql("""
                        with recursive down (top, record, steps) as (
                            select stays, goes, 1 from register.merged_record where stays = any(:leading)
                            union all
                            select top, merged.goes, steps + 1
                            from down join register.merged_record merged on merged.stays = down.record)
                        select top, record from down order by top, steps, record
                        """)
                .param("leading", leading.stream().map(CoachId::value).toArray(UUID[]::new))
                .query((RowCallbackHandler)
                        row -> led.computeIfAbsent(coach(row.getObject("top", UUID.class)), _ -> new ArrayList<>())
                                .add(coach(row.getObject("record", UUID.class))));
        return led;
    }

    private static CoachId coach(UUID value) {
        return new CoachId(value);
    }
}
