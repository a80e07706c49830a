package nl.rookstopregister.dossiers.web;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.dossiers.Coordinates;
import nl.rookstopregister.dossiers.PostalAddress;
import nl.rookstopregister.dossiers.Postcode;
import nl.rookstopregister.dossiers.PracticePlace;
import nl.rookstopregister.pages.FormErrors;

/** An address as it was typed; with a name where it is a place of work. */
public record PlaceFields(String name, String street, String houseNumber, String postcode, String place) {

    static final PlaceFields EMPTY = new PlaceFields("", "", "", "", "");

    static PlaceFields of(PracticePlace place) {
        return of(place.name(), place.address());
    }

    static PlaceFields of(String name, PostalAddress address) {
        return new PlaceFields(name, address.street(), address.houseNumber(), address.postcode(), address.place());
    }

    boolean isEmpty() {
        return (name + street + houseNumber + postcode + place).isBlank();
    }

    /** @param prefix of the field names, such as {@code plek-2-} */
    FormErrors errors(String prefix, boolean named, FormErrors before) {
        FormErrors errors = before;
        if (named && name.isBlank()) {
            errors = errors.and(prefix + "naam", "dossiers.wrong.missing");
        }
        if (street.isBlank()) {
            errors = errors.and(prefix + "straat", "dossiers.wrong.missing");
        }
        if (houseNumber.isBlank()) {
            errors = errors.and(prefix + "huisnummer", "dossiers.wrong.missing");
        }
        if (Postcode.read(postcode).isEmpty()) {
            errors = errors.and(prefix + "postcode", "dossiers.wrong.postcode");
        }
        return place.isBlank() ? errors.and(prefix + "plaats", "dossiers.wrong.missing") : errors;
    }

    PostalAddress address() {
        return new PostalAddress(
                street.strip(),
                houseNumber.strip(),
                Postcode.read(postcode).map(Postcode::value).orElse(postcode),
                place.strip());
    }

    /** Where the address lies stays known as long as the address stays the same. */
    PracticePlace practicePlace(List<PracticePlace> before) {
        Coordinates measured = before.stream()
                .filter(place -> place.address().equals(address()))
                .flatMap(place -> Optional.ofNullable(place.measured()).stream())
                .findFirst()
                .orElse(null);
        return new PracticePlace(name.strip(), address(), measured);
    }
}
