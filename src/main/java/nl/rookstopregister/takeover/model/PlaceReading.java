package nl.rookstopregister.takeover.model;

import static nl.rookstopregister.takeover.model.TakeoverColumn.CITY;
import static nl.rookstopregister.takeover.model.TakeoverColumn.HOUSE_NUMBER;
import static nl.rookstopregister.takeover.model.TakeoverColumn.LATITUDE;
import static nl.rookstopregister.takeover.model.TakeoverColumn.LONGITUDE;
import static nl.rookstopregister.takeover.model.TakeoverColumn.POSTCODE;
import static nl.rookstopregister.takeover.model.TakeoverColumn.PRACTICE_NAME;
import static nl.rookstopregister.takeover.model.TakeoverColumn.STREET;

import java.util.Optional;
import nl.rookstopregister.dossiers.Coordinates;
import nl.rookstopregister.dossiers.PostalAddress;
import nl.rookstopregister.dossiers.Postcode;
import nl.rookstopregister.dossiers.PracticePlace;
import nl.rookstopregister.places.Position;

/** Reads the place of work of one row. */
record PlaceReading(RowCells cells, Surroundings surroundings) {

    private static final String HOUSE = "[1-9]\\d{0,4}[\\s-]*[\\p{L}0-9 /-]{0,12}";
    private static final double FAR = 15;
    private static final double SOUTH = 50.7;
    private static final double NORTH = 53.6;
    private static final double WEST = 3.3;
    private static final double EAST = 7.3;

    /** Empty when the row has no place of work, or one that is not right. */
    Optional<PracticePlace> read() {
        if (TakeoverColumn.OF_A_PLACE.stream().allMatch(cells::isEmpty)) {
            return Optional.empty();
        }
        Optional<Postcode> postcode = cells.read(POSTCODE, Postcode::read, Rule.POSTCODE_UNREADABLE);
        if (cells.isEmpty(POSTCODE)) {
            cells.note(Rule.POSTCODE_UNREADABLE, POSTCODE);
        }
        if (!cells.text(HOUSE_NUMBER).matches(HOUSE)) {
            cells.note(Rule.HOUSE_NUMBER_UNREADABLE, HOUSE_NUMBER);
        }
        if (cells.isEmpty(STREET)) {
            cells.note(Rule.STREET_MISSING, STREET);
        }
        city();
        Optional<Coordinates> measured = measured();
        postcode.flatMap(each -> surroundings.locate(each.value(), cells.text(CITY)))
                .ifPresent(rough -> measured.ifPresent(exact -> near(exact, rough)));
        return postcode.map(each -> new PracticePlace(name(), address(each), measured.orElse(null)));
    }

    private PostalAddress address(Postcode postcode) {
        return new PostalAddress(cells.text(STREET), cells.text(HOUSE_NUMBER), postcode.value(), cells.text(CITY));
    }

    private String name() {
        if (cells.isEmpty(PRACTICE_NAME)) {
            cells.note(Rule.PRACTICE_NAME_MISSING, PRACTICE_NAME, cells.text(CITY));
        }
        return cells.given(PRACTICE_NAME).orElseGet(() -> cells.text(CITY));
    }

    private void city() {
        if (cells.isEmpty(CITY)) {
            cells.note(Rule.CITY_MISSING, CITY);
            return;
        }
        surroundings
                .suggestionsForUnknown(cells.text(CITY))
                .ifPresent(suggestions -> cells.note(
                        Rule.CITY_UNKNOWN, CITY, suggestions.isEmpty() ? "?" : String.join(", ", suggestions)));
    }

    private Optional<Coordinates> measured() {
        if (cells.isEmpty(LATITUDE) && cells.isEmpty(LONGITUDE)) {
            return Optional.empty();
        }
        if (cells.isEmpty(LATITUDE) || cells.isEmpty(LONGITUDE)) {
            cells.note(Rule.POSITION_HALF, cells.isEmpty(LATITUDE) ? LATITUDE : LONGITUDE);
            return Optional.empty();
        }
        Optional<Double> latitude = cells.read(LATITUDE, PlaceReading::degrees, Rule.POSITION_UNREADABLE);
        Optional<Double> longitude = cells.read(LONGITUDE, PlaceReading::degrees, Rule.POSITION_UNREADABLE);
        return latitude.flatMap(north -> longitude.flatMap(east -> inTheCountry(north, east)));
    }

    private Optional<Coordinates> inTheCountry(double latitude, double longitude) {
        if (latitude >= SOUTH && latitude <= NORTH && longitude >= WEST && longitude <= EAST) {
            return Optional.of(new Coordinates(latitude, longitude));
        }
        cells.note(Rule.POSITION_ABROAD, LATITUDE, cells.text(LONGITUDE));
        return Optional.empty();
    }

    private void near(Coordinates exact, Position rough) {
        double far = rough.kilometresTo(new Position(exact.latitude(), exact.longitude()));
        if (far > FAR) {
            cells.note(Rule.POSITION_FAR, LATITUDE, Math.round(far), cells.text(POSTCODE));
        }
    }

    /** Dutch spreadsheets write a comma. */
    private static Optional<Double> degrees(String typed) {
        String plain = typed.replace(',', '.');
        return plain.matches("-?\\d{1,3}(\\.\\d{1,15})?") ? Optional.of(Double.valueOf(plain)) : Optional.empty();
    }
}
