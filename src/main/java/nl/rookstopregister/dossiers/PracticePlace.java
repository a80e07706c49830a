package nl.rookstopregister.dossiers;

import org.jspecify.annotations.Nullable;

/**
 * Where a coach guides people: public, unlike the home address.
 *
 * @param measured null when it follows from the postcode, which is right to some hundreds of metres
 */
public record PracticePlace(
        String name, PostalAddress address, @Nullable Coordinates measured) {

    public PracticePlace(String name, PostalAddress address) {
        this(name, address, null);
    }
}
