package nl.rookstopregister.dossiers.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.rookstopregister.dossiers.Lookalikes;
import nl.rookstopregister.shared.CoachId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Likeness by what PostgreSQL knows: equal numbers and dates, and names by the groups of three letters that they share
 * (pg_trgm), which forgives a typing error. Names are compared without accents and capitals, as they are kept for sorting.
 */
@Repository
class JdbcLookalikes implements Lookalikes {

    /** "jansen, anna" and "janssen, anne" share more than half; two people of one practice seldom share a third. */
    private static final double ALIKE = 0.45;

    private static final double NOT_UNLIKE = 0.3;

    private static final String PEOPLE = """
            with person as (
                select coach, sorted_name,
                    nullif(details ->> 'bigNumber', '') as big,
                    nullif(details ->> 'agbCode', '') as agb,
                    nullif(lower(details ->> 'mail'), '') as mail,
                    details ->> 'birthDate' as born,
                    details -> 'homeAddress' ->> 'postcode' || ' ' || (details -> 'homeAddress' ->> 'houseNumber') as home
                from dossiers.person)
            """;

    private static final String COMPARED = """
            select one.coach as one, other.coach as other,
                one.big = other.big as big_number,
                one.agb = other.agb as agb_code,
                one.mail = other.mail as mail,
                one.born = other.born as birth_date,
                one.home = other.home as home,
                one.sorted_name = other.sorted_name as name,
                similarity(one.sorted_name, other.sorted_name) >= :alike as alike_name
            """;

    private final JdbcClient jdbc;

    JdbcLookalikes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Pair> pairs(int atMost) {
        return jdbc
                .sql(PEOPLE + """
                        , pair as (
                            select one.coach as one, other.coach as other
                            from person one join person other on one.big = other.big and one.coach < other.coach
                            union
                            select one.coach, other.coach
                            from person one join person other on one.agb = other.agb and one.coach < other.coach
                            where similarity(one.sorted_name, other.sorted_name) >= :notUnlike
                            union
                            select one.coach, other.coach
                            from person one join person other on one.mail = other.mail and one.coach < other.coach
                            where similarity(one.sorted_name, other.sorted_name) >= :notUnlike
                            union
                            select one.coach, other.coach
                            from person one join person other on one.born = other.born and one.coach < other.coach
                            where similarity(one.sorted_name, other.sorted_name) >= :alike or one.home = other.home
                            union
                            select one.coach, other.coach
                            from person one
                            join person other on one.sorted_name = other.sorted_name and one.coach < other.coach
                            where one.born is null or other.born is null or one.home = other.home)
                        """ + COMPARED + """
                        from pair
                        join person one on one.coach = pair.one
                        join person other on other.coach = pair.other
                        """)
                .param("alike", ALIKE)
                .param("notUnlike", NOT_UNLIKE)
                .query((row, _) -> new Pair(coach(row, "one"), coach(row, "other"), traits(row)))
                .stream()
                .sorted(Comparator.comparing(Pair::weight)
                        .reversed()
                        .thenComparing(pair -> pair.one().toString()))
                .limit(atMost)
                .toList();
    }

    @Override
    public Set<Trait> between(CoachId one, CoachId other) {
        return jdbc.sql(PEOPLE + COMPARED
                        + "from person one, person other where one.coach = :one and other.coach = :other")
                .param("alike", ALIKE)
                .param("one", one.value())
                .param("other", other.value())
                .query((row, _) -> traits(row))
                .optional()
                .orElse(Set.of());
    }

    private static Set<Trait> traits(ResultSet row) throws SQLException {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (Trait trait : Trait.values()) {
            if (row.getBoolean(trait.name().toLowerCase(Locale.ROOT))) {
                traits.add(trait);
            }
        }
        if (traits.contains(Trait.NAME)) {
            traits.remove(Trait.ALIKE_NAME);
        }
        return traits;
    }

    private static CoachId coach(ResultSet row, String column) throws SQLException {
        return new CoachId(row.getObject(column, UUID.class));
    }
}
