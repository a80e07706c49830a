package nl.rookstopregister.dossiers.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rookstopregister.dossiers.PersonLookup;
import nl.rookstopregister.dossiers.PersonName;
import nl.rookstopregister.dossiers.model.SearchWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPersonLookup implements PersonLookup {

    private final JdbcClient jdbc;

    JdbcPersonLookup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> bigNumbersAmong(Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Set.of();
        }
        return jdbc.sql(
                        "select details ->> 'bigNumber' from dossiers.person where details ->> 'bigNumber' = any(:numbers)")
                .param("numbers", numbers.toArray(new String[0]))
                .query((row, _) -> row.getString(1))
                .set();
    }

    @Override
    public Set<NamedPerson> peopleAmong(Collection<NamedPerson> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        Set<String> known = jdbc.sql("""
                        select sorted_name || ' ' || (details ->> 'birthDate') as person
                        from dossiers.person where details ->> 'birthDate' = any(:days)
                        """)
                .param(
                        "days",
                        people.stream()
                                .map(each -> each.birthDate().toString())
                                .distinct()
                                .toArray(String[]::new))
                .query((row, _) -> row.getString("person"))
                .set();
        return people.stream()
                .filter(each -> known.contains(key(each.name(), each.birthDate())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String key(PersonName name, LocalDate birthDate) {
        return SearchWords.plain(name.sorted()) + " " + birthDate;
    }
}
