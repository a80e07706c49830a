package nl.rookstopregister.places;

import java.util.List;

/** What a typed place name turned out to be. */
public sealed interface PlaceFinding {

    /** @param label how to show it: the name, with the province or municipality where several places share it */
    record Found(Place place, String label) implements PlaceFinding {}

    /** Several places have this name: ask which; the labels find one each. */
    record Several(List<Found> places) implements PlaceFinding {}

    /** @param suggestions places with a name much like it, best first; may be empty */
    record Unknown(List<Found> suggestions) implements PlaceFinding {}
}
