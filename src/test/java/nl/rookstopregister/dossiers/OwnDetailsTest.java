package nl.rookstopregister.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.support.SignedInAs;
import nl.rookstopregister.support.StoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@StoryTest
class OwnDetailsTest {

    private final CoachId noor = CoachId.random();

    @Autowired
    MockMvcTester browser;

    @Autowired
    Dossiers dossiers;

    @BeforeEach
    void noor_is_known() {
        dossiers.keep(CoachExamples.noor(noor));
    }

    @Test
    void what_is_wrong_is_said_and_nothing_is_changed() {
        assertThat(save(form().param("postcode", "x")
                        .param("mail", "geen adres")
                        .param("plek-0-postcode", "8011")
                        .param("werkwijze", "GROUP")))
                .hasStatus(422)
                .bodyText()
                .contains("geen adres", "Vul een e-mailadres in", "Vul een postcode in");
        assertThat(dossiers.details(noor)).contains(CoachExamples.noor(noor));
    }

    @Test
    void a_change_is_kept_at_once_and_the_rest_stays() {
        assertThat(save(form().param("mail", "noor@praktijk.example")
                        .param("plek-0-postcode", "8011ab")
                        .param("werkwijze", "GROUP")))
                .hasStatus3xxRedirection();

        assertThat(dossiers.details(noor)).get().satisfies(details -> {
            assertThat(details.mail()).isEqualTo("noor@praktijk.example");
            assertThat(details.waysOfWorking()).containsExactly(WayOfWorking.GROUP);
            assertThat(details.takesNewClients()).isFalse();
            assertThat(details.practicePlaces())
                    .singleElement()
                    .satisfies(place -> assertThat(place.address().postcode()).isEqualTo("8011 AB"));
            assertThat(details.birthDate()).isEqualTo(CoachExamples.noor(noor).birthDate());
            assertThat(details.homeAddress()).isEqualTo(CoachExamples.noor(noor).homeAddress());
        });
        assertThat(browser.perform(get("/mijn/inzage").with(SignedInAs.coach(noor))))
                .bodyText()
                .contains("Contactgegevens veranderd");
    }

    @Test
    void the_own_page_says_where_one_stands_and_what_comes_next() {
        assertThat(browser.perform(get("/mijn").with(SignedInAs.coach(noor))))
                .hasStatusOk()
                .bodyText()
                .contains("U staat nog niet in het register", "Begin een aanvraag", "/mijn/gegevens");
    }

    private static MockHttpServletRequestBuilder form() {
        return post("/mijn/gegevens")
                .param("taal-post", "NL")
                .param("plek-0-naam", "Praktijk De Singel")
                .param("plek-0-straat", "Melkmarkt")
                .param("plek-0-huisnummer", "1")
                .param("plek-0-plaats", "Zwolle")
                .param("plek-1-naam", "")
                .param("talen", "nl");
    }

    private MvcTestResult save(MockHttpServletRequestBuilder form) {
        return browser.perform(form.with(SignedInAs.coach(noor)).with(csrf()));
    }
}
