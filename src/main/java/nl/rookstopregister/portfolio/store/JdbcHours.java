package nl.rookstopregister.portfolio.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.rookstopregister.portfolio.model.EntryId;
import nl.rookstopregister.portfolio.model.Guidance;
import nl.rookstopregister.portfolio.model.HourEntry;
import nl.rookstopregister.portfolio.model.Hours;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.PersonRecords;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHours implements Hours {

    /** The last version of each entry. */
    private static final String LATEST =
            "select distinct on (coach, entry) " + HourRow.COLUMNS + " from portfolio.hours ";

    private static final BinaryOperator<HourEntry> LATER =
            BinaryOperator.maxBy(Comparator.comparingInt(HourEntry::version));

    private static final int ROWS_AT_ONCE = 5_000;

    private final JdbcClient jdbc;
    private final PersonRecords records;

    JdbcHours(JdbcClient jdbc, PersonRecords records) {
        this.jdbc = jdbc;
        this.records = records;
    }

    @Override
    public boolean add(HourEntry entry) {
        Guidance guidance = entry.guidance();
        return jdbc.sql("""
                                insert into portfolio.hours (coach, entry, version, state, days, intervention, way,
                                    clients, minutes, source, noted_at, noted_by, noted_by_name)
                                select :coach, :entry, :version, :state, daterange(:first, :last, '[]'), :intervention,
                                    :way, :clients, :minutes, :source, :at, :by, :byName
                                where :version = 1 + (
                                    select coalesce(max(version), 0) from portfolio.hours
                                    where coach = :coach and entry = :entry)
                                on conflict on constraint hours_kept_once do nothing
                                """)
                        .param("coach", entry.coach().value())
                        .param("entry", entry.id().value())
                        .param("version", entry.version())
                        .param("state", entry.state().name())
                        .param("first", guidance.first())
                        .param("last", guidance.last())
                        .param("intervention", guidance.intervention())
                        .param("way", guidance.way().name())
                        .param("clients", guidance.clients())
                        .param("minutes", guidance.minutes())
                        .param("source", entry.source().name())
                        .param("at", moment(entry.at()))
                        .param("by", entry.by().account())
                        .param("byName", entry.by().name())
                        .update()
                == 1;
    }

    @Override
    public int addAll(CoachId coach, List<HourEntry> entries) {
        if (entries.isEmpty()) {
            return 0;
        }
        HourEntry any = entries.getFirst();
        return jdbc.sql("""
                        insert into portfolio.hours (coach, entry, version, state, days, intervention, way, clients,
                            minutes, source, noted_at, noted_by, noted_by_name)
                        select :coach, row.entry, 1, 'KEPT', daterange(row.first_day, row.last_day, '[]'),
                            row.intervention, row.way, row.clients, row.minutes, :source, :at, :by, :byName
                        from unnest(:entries::uuid[], :first::date[], :last::date[], :interventions::text[],
                            :ways::text[], :clients::integer[], :minutes::integer[])
                            as row (entry, first_day, last_day, intervention, way, clients, minutes)
                        where not exists (
                            select from portfolio.hours there where there.coach = :coach and there.entry = row.entry)
                        on conflict on constraint hours_kept_once do nothing
                        """)
                .param("coach", coach.value())
                .param("entries", each(entries, entry -> entry.id().toString()))
                .param("first", each(entries, entry -> entry.guidance().first().toString()))
                .param("last", each(entries, entry -> entry.guidance().last().toString()))
                .param("interventions", each(entries, entry -> entry.guidance().intervention()))
                .param("ways", each(entries, entry -> entry.guidance().way().name()))
                .param(
                        "clients",
                        each(entries, entry -> Integer.toString(entry.guidance().clients())))
                .param(
                        "minutes",
                        each(entries, entry -> Integer.toString(entry.guidance().minutes())))
                .param("source", any.source().name())
                .param("at", moment(any.at()))
                .param("by", any.by().account())
                .param("byName", any.by().name())
                .update();
    }

    @Override
    public Optional<HourEntry> find(CoachId coach, EntryId id) {
        return jdbc.sql(LATEST + "where coach = any(:records) and entry = :entry order by coach, entry, version desc")
                .param("records", records.keys(coach))
                .param("entry", id.value())
                .query(HourRow::entry)
                .optional();
    }

    @Override
    public List<HourEntry> history(CoachId coach, EntryId id) {
        return jdbc.sql("select " + HourRow.COLUMNS
                        + "from portfolio.hours where coach = any(:records) and entry = :entry order by version")
                .param("records", records.keys(coach))
                .param("entry", id.value())
                .query(HourRow::entry)
                .list();
    }

    @Override
    public List<HourEntry> everyOneOf(CoachId coach) {
        return jdbc.sql("select * from (" + LATEST + """
                        where coach = any(:records) order by coach, entry, version desc) as latest
                        order by last_day desc, first_day desc, noted_at desc, entry
                        """)
                .param("records", records.keys(coach))
                .query(HourRow::entry)
                .list();
    }

    @Override
    public Map<CoachId, List<HourEntry>> of(Collection<CoachId> coaches) {
        Map<EntryId, HourEntry> last = new HashMap<>();
        // Few versions of each entry, and very many entries together: the database would sort them all on its disk.
        jdbc.sql("select " + HourRow.COLUMNS + "from portfolio.hours where coach = any(:coaches)")
                .withFetchSize(ROWS_AT_ONCE)
                .param("coaches", coaches.stream().map(CoachId::value).toArray(UUID[]::new))
                .query((RowCallbackHandler) row -> {
                    HourEntry entry = HourRow.entry(row, 0);
                    last.merge(entry.id(), entry, LATER);
                });
        return last.values().stream()
                .filter(entry -> entry.state() == HourEntry.State.KEPT)
                .collect(Collectors.groupingBy(HourEntry::coach));
    }

    private static String[] each(List<HourEntry> entries, Function<HourEntry, String> part) {
        return entries.stream().map(part).toArray(String[]::new);
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
