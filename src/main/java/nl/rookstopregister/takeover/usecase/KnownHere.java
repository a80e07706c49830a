package nl.rookstopregister.takeover.usecase;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import nl.rookstopregister.dossiers.PersonLookup;
import nl.rookstopregister.dossiers.PersonLookup.NamedPerson;
import nl.rookstopregister.takeover.model.KnownCoaches;
import nl.rookstopregister.takeover.model.TakenOverRows;
import nl.rookstopregister.takeover.model.Told;
import org.springframework.stereotype.Component;

/** Who is here already: by old number from earlier take-overs, by BIG number and name from the dossiers. */
@Component
class KnownHere implements KnownCoaches {

    private final TakenOverRows takenOver;
    private final PersonLookup people;

    KnownHere(TakenOverRows takenOver, PersonLookup people) {
        this.takenOver = takenOver;
        this.people = people;
    }

    @Override
    public Map<String, Told> told(Collection<String> formerNumbers) {
        return takenOver.told(formerNumbers);
    }

    @Override
    public Set<String> bigNumbers(Collection<String> numbers) {
        return people.bigNumbersAmong(numbers);
    }

    @Override
    public Set<NamedPerson> people(Collection<NamedPerson> asked) {
        return people.peopleAmong(asked);
    }
}
