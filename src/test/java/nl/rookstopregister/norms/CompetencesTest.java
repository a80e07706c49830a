package nl.rookstopregister.norms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CompetencesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.0", "0.1", "9.1", "1.17", "1.01", "a.b", "11.1"})
    void what_is_no_code_is_refused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> Competences.of(code));
    }

    @Test
    void a_set_knows_what_is_in_it_in_the_order_of_the_profile() {
        Competences some = Competences.of("7.2", "1.10", "1.2");

        assertThat(some.codes()).isEqualTo(List.of("1.2", "1.10", "7.2"));
        assertThat(some.contains("1.10")).isTrue();
        assertThat(some.contains("1.1")).isFalse();
        assertThat(some.without(Competences.of("1.2"))).hasToString("1.10 7.2");
        assertThat(Facts.WHOLE_PROFILE.size()).isEqualTo(27);
    }
}
