package nl.rookstopregister.dossiers.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.model.People;
import nl.rookstopregister.dossiers.model.SearchWords;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPeople implements People {

    private static final UUID BEFORE_EVERYBODY = new UUID(0, 0);

    private final JdbcClient jdbc;

    JdbcPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<CoachDetails> find(CoachId coach) {
        return jdbc.sql("select format, details from dossiers.person where coach = :coach")
                .param("coach", coach.value())
                .query((row, _) -> Stored.details(row.getInt("format"), row.getString("details")))
                .optional();
    }

    @Override
    public List<CoachDetails> find(Collection<CoachId> coaches) {
        UUID[] ids = coaches.stream().map(CoachId::value).toArray(UUID[]::new);
        Map<CoachId, CoachDetails> found = jdbc
                .sql("select format, details from dossiers.person where coach = any(:ids)")
                .param("ids", ids)
                .query((row, _) -> Stored.details(row.getInt("format"), row.getString("details")))
                .list()
                .stream()
                .collect(Collectors.toMap(CoachDetails::coach, Function.identity()));
        return coaches.stream().filter(found::containsKey).map(found::get).toList();
    }

    @Override
    public List<CoachDetails> all() {
        return jdbc.sql("select format, details from dossiers.person")
                .query((row, _) -> Stored.details(row.getInt("format"), row.getString("details")))
                .list();
    }

    /** The first one is after the identifier of which every digit is nought, which nobody has. */
    @Override
    public List<CoachId> after(@Nullable CoachId last, int atMost) {
        return jdbc.sql("select coach from dossiers.person where coach > :last order by coach limit :most")
                .param("last", last == null ? BEFORE_EVERYBODY : last.value())
                .param("most", atMost)
                .query((row, _) -> new CoachId(row.getObject("coach", UUID.class)))
                .list();
    }

    @Override
    public void save(CoachDetails details) {
        jdbc.sql("""
                        insert into dossiers.person (coach, format, details, sorted_name, found_by)
                        values (:coach, :format, :details::jsonb, :sorted, :found || coalesce((
                            select string_agg(' ' || former.found_by, '')
                            from dossiers.former_name former where former.coach = :coach), ''))
                        on conflict (coach) do update
                        set format = excluded.format, details = excluded.details,
                            sorted_name = excluded.sorted_name, found_by = excluded.found_by
                        """)
                .param("coach", details.coach().value())
                .param("format", Stored.FORMAT)
                .param("details", Stored.write(details))
                .param("sorted", SearchWords.plain(details.name().sorted()))
                .param("found", SearchWords.in(details))
                .update();
    }

    @Override
    public List<CoachDetails> search(SearchWords words, int atMost) {
        String[] anywhere = words.words().stream()
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toArray(String[]::new);
        return jdbc.sql("""
                        select format, details
                        from dossiers.person
                        where found_by like all (:anywhere)
                        order by starts_with(sorted_name, :first) desc, sorted_name, coach
                        limit :most
                        """)
                .param("anywhere", anywhere)
                .param("first", words.words().getFirst())
                .param("most", atMost)
                .query((row, _) -> Stored.details(row.getInt("format"), row.getString("details")))
                .list();
    }
}
