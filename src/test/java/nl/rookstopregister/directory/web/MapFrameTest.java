package nl.rookstopregister.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.rookstopregister.directory.web.MapFrame.Pixel;
import nl.rookstopregister.directory.web.MapPicture.Dot;
import nl.rookstopregister.places.Position;
import nl.rookstopregister.places.ShippedGazetteer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MapFrameTest {

    private static final Position UTRECHT = new Position(52.09, 5.12);
    private static final MapFrame AROUND_UTRECHT = MapFrame.around(UTRECHT, 10);

    @Test
    void what_lies_outside_is_not_drawn() {
        assertThat(AROUND_UTRECHT.clipped(square(53, 6, 0.1))).isEmpty();
    }

    @Test
    void what_lies_inside_is_drawn_whole() {
        assertThat(AROUND_UTRECHT.clipped(square(52.05, 5.08, 0.02))).hasSize(4);
    }

    @Test
    void what_lies_all_around_is_cut_off_just_outside_the_picture() {
        assertThat(AROUND_UTRECHT.clipped(square(51, 4, 3)))
                .hasSize(4)
                .allSatisfy(corner -> assertThat(corner)
                        .isIn(new Pixel(-8, -8), new Pixel(-8, 608), new Pixel(608, -8), new Pixel(608, 608)));
    }

    @Test
    void every_border_is_cut_at_the_edge_of_every_frame() {
        for (double kilometres : new double[] {1, 5, 25, 200}) {
            MapFrame frame = MapFrame.around(UTRECHT, kilometres);
            ShippedGazetteer.PLACES.outlines().stream()
                    .flatMap(outline -> outline.rings().stream())
                    .flatMap(ring -> frame.clipped(ring).stream())
                    .forEach(pixel ->
                            assertThat(List.of(pixel.x(), pixel.y())).allMatch(each -> each >= -8 && each <= 608));
        }
    }

    @Test
    void who_is_too_near_to_draw_apart_shares_a_dot_that_names_who_is_listed() {
        MapDots dots = new MapDots(AROUND_UTRECHT);
        dots.add(UTRECHT);
        dots.add(new Position(52.0901, 5.1201));
        dots.add(new Position(52.15, 5.2));
        dots.add(new Position(53.2, 6.5));
        dots.name(UTRECHT, "1000006");
        dots.name(new Position(53.2, 6.5), "1000014");
        assertThat(dots.gathered())
                .extracting(Dot::count, Dot::numbers)
                .containsExactlyInAnyOrder(tuple(2, "1000006"), tuple(1, ""));
    }

    private static List<Position> square(double south, double west, double side) {
        return List.of(
                new Position(south, west),
                new Position(south + side, west),
                new Position(south + side, west + side),
                new Position(south, west + side));
    }
}
