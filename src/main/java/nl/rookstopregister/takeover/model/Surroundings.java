package nl.rookstopregister.takeover.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.places.Position;

/** What the register knows of the country and of the field, against which a file is held. */
public interface Surroundings {

    /** Where an address lies, roughly. */
    Optional<Position> locate(String postcode, String city);

    /** Names like it; empty when the place is known. */
    Optional<List<String>> suggestionsForUnknown(String city);

    /** Names of the interventions that are or were recognised, in both languages. */
    Collection<String> interventions();
}
