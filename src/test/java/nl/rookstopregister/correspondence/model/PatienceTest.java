package nl.rookstopregister.correspondence.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PatienceTest {

    @Test
    void the_eighth_attempt_is_the_last() {
        assertThat(Patience.after(8)).isEmpty();
    }

    @Test
    void every_pause_is_longer_than_the_one_before() {
        assertThat(IntStream.rangeClosed(1, 7)
                        .mapToObj(attempt -> Patience.after(attempt).orElseThrow()))
                .isSorted()
                .startsWith(Duration.ofMinutes(1));
    }
}
