package nl.rookstopregister.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.random.RandomGenerator;
import nl.rookstopregister.support.ForAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RegistrationNumberTest {

    @Test
    void the_check_digit_is_that_of_the_standard() {
        // The example of ISO 7064 for MOD 11,10.
        assertThat(CheckDigit.after("0794")).isEqualTo('5');
        assertThat(CheckDigit.fits("07945")).isTrue();
    }

    @Test
    void no_single_wrong_digit_passes_as_a_number() {
        ForAll.SAMPLES.of(RegistrationNumberTest::any, number -> {
            for (int place = 0; place < number.length(); place++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    String typed = number.substring(0, place) + digit + number.substring(place + 1);
                    assertThat(RegistrationNumber.read(typed).isPresent())
                            .as(typed)
                            .isEqualTo(typed.equals(number));
                }
            }
        });
    }

    @Test
    void people_may_type_spaces_dots_and_dashes() {
        RegistrationNumber number = RegistrationNumber.ofSequence(100_042);
        String value = number.value();

        assertThat(RegistrationNumber.read(" " + number.spoken() + "\u00a0")).contains(number);
        assertThat(RegistrationNumber.read(
                        value.substring(0, 2) + "." + value.substring(2, 5) + "-" + value.substring(5)))
                .contains(number);
    }

    @Test
    void what_is_too_short_too_long_or_no_number_is_a_typing_error() {
        String value = RegistrationNumber.ofSequence(100_042).value();

        assertThat(RegistrationNumber.read(value + "0")).isEmpty();
        assertThat(RegistrationNumber.read(value.substring(1))).isEmpty();
        assertThat(RegistrationNumber.read("")).isEmpty();
        assertThat(RegistrationNumber.read("coach@example.nl")).isEmpty();
        assertThat(RegistrationNumber.read("١٠٠٠٤٢٣")).isEmpty();
        assertThatThrownBy(() -> RegistrationNumber.valueOf("1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_row_of_numbers_has_an_end() {
        assertThatThrownBy(() -> RegistrationNumber.ofSequence(1_000_000)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String any(RandomGenerator random) {
        int sequence = random.nextInt(RegistrationNumber.FIRST, RegistrationNumber.LAST + 1);
        return RegistrationNumber.ofSequence(sequence).value();
    }
}
