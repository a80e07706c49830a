package nl.rookstopregister.takeover.model;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import nl.rookstopregister.dossiers.PersonLookup.NamedPerson;

/** Who is in the register already. */
public interface KnownCoaches {

    /** What was told of those who were taken over before, by old number without spaces. */
    Map<String, Told> told(Collection<String> formerNumbers);

    /** Those of these BIG numbers that somebody here has. */
    Set<String> bigNumbers(Collection<String> numbers);

    /** Those of these people who are here, as far as name and birth date tell. */
    Set<NamedPerson> people(Collection<NamedPerson> people);
}
