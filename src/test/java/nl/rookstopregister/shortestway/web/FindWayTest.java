package nl.rookstopregister.shortestway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.files.ShippedNorms;
import nl.rookstopregister.shortestway.WaySamples;
import nl.rookstopregister.shortestway.model.Answer;
import nl.rookstopregister.shortestway.model.Objective;
import nl.rookstopregister.shortestway.model.Situation;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FindWayTest {

    private static final NormBook NORMS = ShippedNorms.read();
    private static final FindWay FULL_HOUSE = new FindWay(0, Duration.ZERO);

    private static Situation lacking(String... competences) {
        return Situation.of(
                NORMS,
                WaySamples.lacking(List.of(competences), 5, 5, 5),
                WaySamples.DEADLINE,
                List.of(),
                List.of(WaySamples.offer(
                        WaySamples.training("kwaliteit", 4, "6.1"), 220, 46, WaySamples.TODAY.plusMonths(3))),
                WaySamples.TODAY);
    }

    @Test
    void when_no_turn_comes_free_it_is_busy_and_nothing_was_searched() {
        assertThat(FULL_HOUSE.find(lacking("6.1"), Objective.COST)).isEqualTo(new Answer.Busy());
    }

    @Test
    void who_lacks_nothing_need_not_wait() {
        assertThat(FULL_HOUSE.find(lacking(), Objective.COST)).isEqualTo(new Answer.NothingMissing());
    }

    @Test
    void a_turn_is_given_back() {
        FindWay alone = new FindWay(1, Duration.ZERO);

        assertThat(alone.find(lacking("6.1"), Objective.COST)).isInstanceOf(Answer.Found.class);
        assertThat(alone.find(lacking("6.1"), Objective.COST)).isInstanceOf(Answer.Found.class);
    }
}
