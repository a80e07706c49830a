package nl.rookstopregister.places;

import java.util.List;

/** The border of a province, as closed lines; only good for drawing small maps. */
public record Outline(Province province, List<List<Position>> rings) {

    public Outline {
        rings = rings.stream().map(List::copyOf).toList();
    }
}
