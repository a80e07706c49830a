package nl.rookstopregister.dossiers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NumbersOfPeopleTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "3511", "0511 AB", "3511 SS", "3511 A", "3511 ABC", "35111 AB"})
    void what_is_no_postcode_is_refused(String typed) {
        assertThat(Postcode.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3511 AB", " 3511ab ", "3511  Ab"})
    void a_postcode_is_written_one_way(String typed) {
        assertThat(Postcode.read(typed)).contains(new Postcode("3511 AB"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567890", "123456789012", "1234567890A"})
    void a_big_number_has_eleven_digits(String typed) {
        assertThat(BigNumber.read(typed)).isEmpty();
    }

    @Test
    void a_big_number_may_be_typed_with_spaces() {
        assertThat(BigNumber.read("1234 567 8901")).contains(new BigNumber("12345678901"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9101234", "910123456", "00012345", "9101234x"})
    void an_agb_code_has_eight_digits_and_a_kind(String typed) {
        assertThat(AgbCode.read(typed)).isEmpty();
    }

    @Test
    void an_agb_code_may_be_typed_with_a_dash() {
        assertThat(AgbCode.read("91-012345")).contains(new AgbCode("91012345"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NL91ABNA0417164301", "NL91ABNA041716430", "BR1500000000000010932840814P2", "hallo"})
    void a_wrong_account_or_one_outside_the_euro_payments_area_is_refused(String typed) {
        assertThat(BankAccount.read(typed)).isEmpty();
    }

    @Test
    void an_account_is_kept_without_spaces_and_shown_in_part() {
        BankAccount account = BankAccount.read("nl91 abna 0417 1643 00").orElseThrow();

        assertThat(account.iban()).isEqualTo("NL91ABNA0417164300");
        assertThat(account.written()).isEqualTo("NL91 ABNA 0417 1643 00");
        assertThat(account.masked()).isEqualTo("NL91 •••• 4300");
    }
}
