package nl.rookstopregister.dossiers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** Whether somebody may be known already, asked for many at once, as when a register is taken over. */
public interface PersonLookup {

    /** A person as far as two registers can compare. */
    record NamedPerson(PersonName name, LocalDate birthDate) {}

    /** Those of these BIG numbers that somebody has. */
    Set<String> bigNumbersAmong(Collection<String> numbers);

    /** Those of these people whose name, but for accents and case, and birth date somebody has. */
    Set<NamedPerson> peopleAmong(Collection<NamedPerson> people);
}
