package nl.rookstopregister.norms.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import nl.rookstopregister.norms.Holding;
import nl.rookstopregister.norms.files.ShippedNorms;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NormsControllerTest {

    private final NormsController controller = new NormsController(
            ShippedNorms.read(), Clock.fixed(Instant.parse("2026-11-21T11:00:00Z"), ZoneId.of("Europe/Amsterdam")));

    @ParameterizedTest
    @ValueSource(strings = {"2022", "2022-2", "2014-1", "2022-x", "-1", "2022-0", "2022-99999999999"})
    void a_norm_that_there_is_not_is_not_found(String norm) {
        assertThatThrownBy(() -> controller.one(norm)).hasMessageContaining("404");
    }

    @Test
    void a_norm_is_shown_by_its_version() {
        assertThat(controller.one("2022-1").getModel().get("page"))
                .asInstanceOf(InstanceOfAssertFactories.type(NormPage.class))
                .satisfies(page -> assertThat(page.norm().profile()).hasSize(7));
    }

    @Test
    void all_norms_are_shown_the_newest_first() {
        assertThat(controller.all().getModel().get("page"))
                .asInstanceOf(InstanceOfAssertFactories.type(NormsPage.class))
                .satisfies(page -> assertThat(page.norms())
                        .extracting(line -> line.norm().id().toString())
                        .containsExactly("2022-1", "2013-1"));
    }

    @Test
    void a_norm_by_which_nobody_is_judged_any_more_is_past() {
        assertThat(controller.all().getModel().get("page"))
                .asInstanceOf(InstanceOfAssertFactories.type(NormsPage.class))
                .satisfies(page -> assertThat(page.norms())
                        .extracting(NormsPage.Line::holding)
                        .containsExactly(Holding.IN_FORCE, Holding.PAST));
    }
}
