package nl.rookstopregister.training.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.rookstopregister.training.TrainingSamples;
import nl.rookstopregister.training.model.CourseLookup.Result;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CourseLookupTest {

    private static final ListedTraining REFRESHER = TrainingSamples.refresher();
    private static final ListedTraining BASIC = TrainingSamples.basic();
    private static final ListedTraining FORMERLY = TrainingSamples.formerly();

    private final CourseLookup lookup = new CourseLookup(List.of(REFRESHER, BASIC, FORMERLY));

    @Test
    void what_is_not_in_the_list_is_not_found() {
        assertThat(lookup.find("hypnose")).isEqualTo(new Result.NotFound(List.of()));
        assertThat(lookup.find("…")).isEqualTo(new Result.NotFound(List.of()));
    }

    @Test
    void a_course_is_found_by_words_of_its_name_also_when_it_does_not_count_any_more() {
        assertThat(lookup.find("MEDICATIE")).isEqualTo(new Result.Found(List.of(REFRESHER)));
        assertThat(lookup.find("tot 2022")).isEqualTo(new Result.Found(List.of(FORMERLY)));
    }

    @Test
    void a_provider_finds_all_that_it_offers() {
        assertThat(lookup.find("ademruimte")).isEqualTo(new Result.Found(List.of(REFRESHER, BASIC, FORMERLY)));
    }

    @Test
    void a_course_is_found_by_a_link_to_its_page_however_it_is_written() {
        assertThat(lookup.find("https://www.ademruimte.example/medicatie/?utm_source=post"))
                .isEqualTo(new Result.Found(List.of(REFRESHER)));
        assertThat(lookup.find("ademruimte.example/basis")).isEqualTo(new Result.Found(List.of(BASIC)));
    }

    @Test
    void another_page_of_the_same_provider_is_no_proof() {
        assertThat(lookup.find("https://ademruimte.example/hypnose"))
                .isEqualTo(new Result.NotFound(List.of(REFRESHER, BASIC, FORMERLY)));
        assertThat(lookup.find("https://ademruimte.example.kwaad.example/medicatie"))
                .isEqualTo(new Result.NotFound(List.of()));
    }

    @Test
    void a_typing_error_brings_what_looks_like_it_and_never_a_yes() {
        assertThat(lookup.find("nascholing medicaatie"))
                .isInstanceOfSatisfying(
                        Result.NotFound.class,
                        near -> assertThat(near.trainings()).first().isEqualTo(REFRESHER));
    }
}
