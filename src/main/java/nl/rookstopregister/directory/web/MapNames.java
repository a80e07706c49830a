package nl.rookstopregister.directory.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.rookstopregister.places.Place;

/** Chooses the few place names by which people recognise a part of the country: the largest that do not overlap. */
final class MapNames {

    private static final int LABELS = 9;
    private static final int MARGIN = 30;
    private static final int LETTER_WIDTH = 12;
    private static final int LINE_HEIGHT = 34;

    /** The name of a place, for those who look where they are. */
    record Label(int x, int y, String text) {}

    private final List<Place> largestFirst;

    MapNames(List<Place> places) {
        this.largestFirst = places.stream()
                .sorted(Comparator.comparingInt(Place::people).reversed())
                .toList();
    }

    List<Label> on(MapFrame frame) {
        List<Label> labels = new ArrayList<>();
        for (Place place : largestFirst) {
            if (labels.size() == LABELS) {
                break;
            }
            if (frame.shows(place.position(), MARGIN)) {
                Label label = new Label(
                        (int) Math.round(frame.x(place.position())),
                        (int) Math.round(frame.y(place.position())),
                        place.name());
                if (fits(frame, label) && labels.stream().noneMatch(other -> overlap(other, label))) {
                    labels.add(label);
                }
            }
        }
        return labels;
    }

    private static boolean fits(MapFrame frame, Label label) {
        int half = label.text().length() * LETTER_WIDTH / 2;
        return label.x() - half > 0 && label.x() + half < frame.width();
    }

    private static boolean overlap(Label one, Label other) {
        int wide = (one.text().length() + other.text().length()) * LETTER_WIDTH / 2;
        return Math.abs(one.x() - other.x()) < wide && Math.abs(one.y() - other.y()) < LINE_HEIGHT;
    }
}
