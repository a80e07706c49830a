package nl.rookstopregister.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LocalAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elders.example",
                "//elders.example",
                "/\\elders.example",
                "/\t/elders.example",
                "/a\\b",
                "/a\r\nSet-Cookie: x=1",
                "elders.example",
                "javascript:alert(1)",
                ""
            })
    void an_address_that_could_lead_elsewhere_becomes_the_home_page(String address) {
        assertThat(LocalAddress.orHome(address)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/coaches", "/coaches?plaats=Utrecht&binnen=10", "/mijn/aanvraag/1#opleiding"})
    void an_address_on_this_site_is_kept(String address) {
        assertThat(LocalAddress.orHome(address)).isEqualTo(address);
    }
}
