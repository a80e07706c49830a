package nl.rookstopregister.places;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.places.PlaceFinding.Found;

/** What other contexts may ask about the map. */
public interface Places {

    /** Every place in the list, by name. Source: GeoNames, with our own additions. */
    List<Place> all();

    /** The shipped rough table: all of 1000 to 9999, in order. */
    List<PostcodeArea> postcodeAreas();

    List<Outline> outlines();

    /** Understands other spellings: without accents, "Den Bosch", and "Hengelo (Gelderland)" where several share a name. */
    PlaceFinding find(String typed);

    /** Places whose name, or another name of theirs, begins with these letters: the largest first. */
    List<Found> suggest(String letters, int atMost);

    /** @param digits four digits; empty when that cannot be a postcode */
    Optional<PostcodePoint> postcode(int digits);

    /** Where an address lies, by its postcode and place; empty when neither is known. */
    Optional<Position> locate(String postcode, String place);
}
