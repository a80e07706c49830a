package nl.rookstopregister.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.places.PlaceFinding.Found;
import nl.rookstopregister.places.PlaceFinding.Several;
import nl.rookstopregister.places.PlaceFinding.Unknown;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GazetteerTest {

    private static final Gazetteer SHIPPED = Gazetteer.shipped();

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "12", "Parijs an de Seine", "--"})
    void what_is_no_place_is_unknown(String typed) {
        assertThat(SHIPPED.find(typed)).isInstanceOf(Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 999, 10_000, -3511})
    void what_is_no_postcode_lies_nowhere(int digits) {
        assertThat(SHIPPED.postcode(digits)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Utrecht, Utrecht",
                "utrecht, Utrecht",
                "den bosch, 's-Hertogenbosch",
                "s Hertogenbosch, 's-Hertogenbosch",
                "’s-Hertogenbosch, 's-Hertogenbosch",
                "Den Haag, Den Haag",
                "'s-Gravenhage, Den Haag",
                "Damwald, Damwâld",
                "Damwoude, Damwâld",
                "sint odilienberg, Sint Odiliënberg",
                "ALPHEN AAN DEN RIJN, Alphen aan den Rijn",
                "'t harde, 't Harde"
            })
    void a_name_is_understood_as_people_type_it(String typed, String name) {
        assertThat(SHIPPED.find(typed))
                .isInstanceOfSatisfying(
                        Found.class, found -> assertThat(found.place().name()).isEqualTo(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "--", "xyzzy"})
    void nothing_is_suggested_for_the_beginning_of_no_name(String typed) {
        assertThat(SHIPPED.suggest(typed, 5)).isEmpty();
    }

    @Test
    void the_largest_places_that_begin_so_are_suggested() {
        assertThat(SHIPPED.suggest("AMST", 5)).extracting(Found::label).startsWith("Amsterdam", "Amstelveen");
        assertThat(SHIPPED.suggest("den bos", 5)).extracting(Found::label).contains("'s-Hertogenbosch");
        assertThat(SHIPPED.suggest("hengelo", 5))
                .extracting(Found::label)
                .contains("Hengelo (Overijssel)", "Hengelo (Gelderland)");
        assertThat(SHIPPED.suggest("s", 3)).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void a_shared_name_asks_which_one_and_each_label_finds_one() {
        assertThat(SHIPPED.find("Hengelo")).isInstanceOfSatisfying(Several.class, several -> {
            assertThat(several.places())
                    .extracting(Found::label)
                    .containsExactly("Hengelo (Overijssel)", "Hengelo (Gelderland)");
            assertThat(several.places())
                    .allSatisfy(each -> assertThat(SHIPPED.find(each.label())).isEqualTo(each));
        });
    }

    @Test
    void every_label_finds_its_own_place() {
        for (Place place : SHIPPED.all()) {
            List<Found> meant = switch (SHIPPED.find(place.name())) {
                case Found found -> List.of(found);
                case Several several -> several.places();
                case Unknown unknown -> List.of();
            };
            assertThat(meant).extracting(Found::place).contains(place);
        }
    }

    @ParameterizedTest
    @CsvSource({"Utrehct, Utrecht", "Amsterdm, Amsterdam", "Groninge, Groningen", "Zwole, Zwolle", "Apeldorn, Apeldoorn"
    })
    void a_misspelt_name_suggests_the_right_one_first(String typed, String name) {
        assertThat(SHIPPED.find(typed))
                .isInstanceOfSatisfying(
                        Unknown.class,
                        unknown -> assertThat(
                                        unknown.suggestions().getFirst().place().name())
                                .isEqualTo(name));
    }

    @Test
    void the_rough_table_covers_every_postcode_without_overlap() {
        List<PostcodeArea> areas = SHIPPED.postcodeAreas();
        assertThat(areas.getFirst().from()).isEqualTo(1000);
        assertThat(areas.getLast().to()).isEqualTo(9999);
        for (int i = 1; i < areas.size(); i++) {
            assertThat(areas.get(i).from()).isEqualTo(areas.get(i - 1).to() + 1);
        }
        assertThat(areas)
                .isSortedAccordingTo(Comparator.comparingInt(PostcodeArea::from))
                .hasSizeGreaterThan(1500);
    }

    @Test
    void a_postcode_of_the_shipped_table_says_that_it_is_rough() {
        assertThat(SHIPPED.postcode(3511)).hasValueSatisfying(point -> {
            assertThat(point.rough()).isTrue();
            assertThat(point.near()).isEqualTo("Utrecht");
        });
    }

    @Test
    void an_official_postcode_is_exact_and_the_others_stay_rough() {
        Position official = new Position(52.0907, 5.1214);
        Gazetteer loaded = SHIPPED.with(Map.of(3511, official));
        assertThat(loaded.postcode(3511)).contains(new PostcodePoint(3511, official, "Utrecht", false));
        assertThat(loaded.postcode(3512))
                .hasValueSatisfying(point -> assertThat(point.rough()).isTrue());
        assertThat(loaded.locate("3511 AB", "Utrecht")).contains(official);
    }

    @Test
    void distances_are_those_of_the_map() {
        Position utrecht = new Position(52.0908, 5.1222);
        Position amersfoort = new Position(52.155, 5.3875);
        assertThat(utrecht.kilometresTo(amersfoort)).isCloseTo(19.5, within(0.3));
        assertThat(amersfoort.kilometresTo(utrecht)).isCloseTo(utrecht.kilometresTo(amersfoort), within(1e-9));
        assertThat(utrecht.kilometresTo(utrecht)).isZero();
        assertThat(new Position(50.85, 5.69).kilometresTo(new Position(53.22, 6.57)))
                .isCloseTo(270, within(3.0));
    }

    @Test
    void a_village_is_placed_by_its_name_where_the_postcode_is_rough() {
        Position village = ((Found) SHIPPED.find("Soesterberg")).place().position();
        assertThat(SHIPPED.locate("3769 AB", "Soesterberg")).contains(village);
        assertThat(SHIPPED.locate("3769ab", "Nergenshuizen")).isPresent();
        assertThat(SHIPPED.locate("", "Soesterberg")).contains(village);
        assertThat(SHIPPED.locate("", "Nergenshuizen")).isEmpty();
    }

    @Test
    void a_place_far_from_its_postcode_is_not_believed() {
        Position groningen = SHIPPED.postcode(9711).orElseThrow().position();
        assertThat(SHIPPED.locate("9711 AB", "Soesterberg").orElseThrow().kilometresTo(groningen))
                .isLessThan(5);
    }

    @Test
    void there_is_an_outline_for_every_province() {
        assertThat(SHIPPED.outlines()).extracting(Outline::province).containsExactlyInAnyOrder(Province.values());
    }
}
