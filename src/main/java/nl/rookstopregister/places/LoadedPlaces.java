package nl.rookstopregister.places;

import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The places as this node knows them; official postcodes that were loaded meanwhile come in when it hears of them. */
@Component
class LoadedPlaces implements Places {

    private final JdbcPostcodes postcodes;
    private volatile Gazetteer gazetteer;

    LoadedPlaces(JdbcPostcodes postcodes) {
        this.postcodes = postcodes;
        this.gazetteer = Gazetteer.shipped().with(postcodes.all());
    }

    /** Goes before those who place things by postcode. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void reload(PostcodesReplaced event) {
        gazetteer = gazetteer.with(postcodes.all());
    }

    @Override
    public List<Place> all() {
        return gazetteer.all();
    }

    @Override
    public List<PostcodeArea> postcodeAreas() {
        return gazetteer.postcodeAreas();
    }

    @Override
    public List<Outline> outlines() {
        return gazetteer.outlines();
    }

    @Override
    public PlaceFinding find(String typed) {
        return gazetteer.find(typed);
    }

    @Override
    public List<PlaceFinding.Found> suggest(String letters, int atMost) {
        return gazetteer.suggest(letters, atMost);
    }

    @Override
    public Optional<PostcodePoint> postcode(int digits) {
        return gazetteer.postcode(digits);
    }

    @Override
    public Optional<Position> locate(String postcode, String place) {
        return gazetteer.locate(postcode, place);
    }
}
