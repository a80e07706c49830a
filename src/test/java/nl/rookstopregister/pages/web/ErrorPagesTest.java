package nl.rookstopregister.pages.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import nl.rookstopregister.pages.Assets;
import nl.rookstopregister.pages.Frame;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.pages.spi.Demonstration;
import nl.rookstopregister.pages.spi.VisitorOnScreen;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.view.InternalResourceViewResolver;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ErrorPagesTest {

    private final StaticListableBeanFactory nobody = new StaticListableBeanFactory();
    private final MockMvcTester browser =
            MockMvcTester.create(MockMvcBuilders.standaloneSetup(new ErrorPages(), new LanguageController())
                    .setViewResolvers(
                            new TemplateViews(
                                    PagesConfiguration.precompiled(),
                                    new Screens(
                                            Words.strict(),
                                            new Frame("test", Assets.built()),
                                            nobody.getBeanProvider(VisitorOnScreen.class),
                                            nobody.getBeanProvider(Demonstration.class))),
                            new InternalResourceViewResolver())
                    .addFilters(new RequestNumber())
                    .build());

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 409, 410, 413, 418, 422, 429, 500, 502, 503})
    void every_error_is_told_in_plain_words_in_both_languages(int status) {
        assertThat(browser.get().uri("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status))
                .hasStatus(status)
                .bodyText()
                .contains("<html lang=\"nl\"")
                .doesNotContain("Exception");
        assertThat(browser.get()
                        .uri("/error")
                        .cookie(new Cookie("taal", "en"))
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status))
                .hasStatus(status)
                .bodyText()
                .contains("<html lang=\"en\"");
    }

    @Test
    void a_fault_of_ours_gives_a_number_to_ask_help_with() {
        assertThat(browser.get().uri("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500))
                .bodyText()
                .containsPattern("dit nummer: <code class=\"number\">[0-9a-f]{10}</code>");
    }

    @Test
    void a_program_gets_problem_details() {
        assertThat(browser.get()
                        .uri("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/api/v1/coaches/1"))
                .hasStatus(404)
                .hasContentType("application/problem+json");
    }

    @Test
    void the_language_switch_leads_back_to_the_same_page_and_nowhere_else() {
        assertThat(browser.get().uri("/taal/en?terug=/coaches?plaats=Zwolle"))
                .hasStatus(302)
                .hasHeader("Location", "/coaches?plaats=Zwolle")
                .cookies()
                .hasValue("taal", "en")
                .isHttpOnly("taal", true);
        assertThat(browser.get().uri("/taal/en?terug=//elders.example")).hasHeader("Location", "/");
    }
}
