package nl.rookstopregister.directory.web;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nl.rookstopregister.directory.model.Around;
import nl.rookstopregister.directory.model.Hit;
import nl.rookstopregister.directory.model.Practice;
import nl.rookstopregister.directory.web.MapPicture.Here;
import nl.rookstopregister.directory.web.MapPicture.Tiles;
import nl.rookstopregister.places.Places;
import nl.rookstopregister.places.Position;
import nl.rookstopregister.settings.MapSettings;
import nl.rookstopregister.settings.RegisterSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Draws small maps of our own outlines and place names: no tiles from elsewhere, which would tell others who looks where,
 * unless the register is set to have them.
 */
@Component
class Maps {

    private static final double ROOM_AROUND = 1.08;
    private static final double AROUND_A_PRACTICE_KM = 9;

    private final MapGround ground;
    private final MapSettings settings;

    @Autowired
    Maps(Places places, RegisterSettings settings) {
        this(places, settings.map());
    }

    Maps(Places places, MapSettings settings) {
        this.ground = new MapGround(places.outlines(), places.all());
        this.settings = settings;
    }

    /** All that were found; those in the list beside it can be pointed at. */
    MapPicture of(Collection<Hit> found, Collection<Hit> listed, @Nullable Around around) {
        boolean zoomed = around != null && around.bounded();
        MapFrame frame = around != null && zoomed
                ? MapFrame.around(around.centre(), around.kilometres() * ROOM_AROUND)
                : MapFrame.COUNTRY;
        MapDots dots = new MapDots(frame);
        found.forEach(hit -> positions(hit, dots::add));
        listed.forEach(hit -> {
            String number = hit.coach().number().value();
            positions(hit, position -> dots.name(position, number));
        });
        return draw(frame, dots, around == null ? null : here(frame, around), tiles(around));
    }

    /** Where one coach guides people; null where none of the practices can be placed. */
    @Nullable MapPicture of(String number, List<Practice> practices) {
        List<Position> positions = practices.stream()
                .map(Practice::position)
                .filter(Objects::nonNull)
                .toList();
        if (positions.isEmpty()) {
            return null;
        }
        MapFrame frame = frameAround(positions);
        MapDots dots = new MapDots(frame);
        positions.forEach(position -> {
            dots.add(position);
            dots.name(position, number);
        });
        return draw(frame, dots, null, tiles(null));
    }

    private static MapFrame frameAround(List<Position> positions) {
        Position first = positions.getFirst();
        double widest = positions.stream()
                .mapToDouble(position -> position.kilometresTo(first))
                .max()
                .orElse(0);
        return MapFrame.around(first, widest + AROUND_A_PRACTICE_KM);
    }

    /** Of the practice that is near, or of all where nobody asked for a place. */
    private static void positions(Hit hit, Consumer<Position> each) {
        if (hit.nearest() != null) {
            position(hit.nearest().practice(), each);
        } else {
            hit.coach().practices().forEach(practice -> position(practice, each));
        }
    }

    private static void position(Practice practice, Consumer<Position> each) {
        if (practice.position() != null) {
            each.accept(practice.position());
        }
    }

    private static Here here(MapFrame frame, Around around) {
        double reach = around.bounded() ? around.kilometres() / frame.kilometresPerPixel() : 0;
        return new Here((int) Math.round(frame.x(around.centre())), (int) Math.round(frame.y(around.centre())), (int)
                Math.round(reach));
    }

    private @Nullable Tiles tiles(@Nullable Around around) {
        if (!settings.hasTiles()) {
            return null;
        }
        return around == null
                ? new Tiles(settings, null, 0)
                : new Tiles(
                        settings,
                        around.centre().latitude() + " " + around.centre().longitude(),
                        around.bounded() ? around.kilometres() : 0);
    }

    private MapPicture draw(MapFrame frame, MapDots dots, @Nullable Here here, @Nullable Tiles tiles) {
        return new MapPicture(frame.width(), frame.height(), ground.in(frame), dots.gathered(), here, tiles);
    }
}
