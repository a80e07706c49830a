package nl.rookstopregister.takeover.usecase;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rookstopregister.admission.spi.RecognisedInterventions;
import nl.rookstopregister.places.PlaceFinding;
import nl.rookstopregister.places.Places;
import nl.rookstopregister.places.Position;
import nl.rookstopregister.takeover.model.Surroundings;

/** The country and the field as this register knows them while one file is read. */
final class KnownSurroundings implements Surroundings {

    private final Places places;
    private final Set<String> interventions;

    KnownSurroundings(Places places, RecognisedInterventions recognised) {
        this.places = places;
        this.interventions = recognised.all().stream()
                .flatMap(each -> Stream.of(each.name().nl(), each.name().en()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<Position> locate(String postcode, String city) {
        return places.locate(postcode, city);
    }

    @Override
    public Optional<List<String>> suggestionsForUnknown(String city) {
        return places.find(city) instanceof PlaceFinding.Unknown(var suggestions)
                ? Optional.of(suggestions.stream()
                        .map(PlaceFinding.Found::label)
                        .limit(3)
                        .toList())
                : Optional.empty();
    }

    @Override
    public Collection<String> interventions() {
        return interventions;
    }
}
