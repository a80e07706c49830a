package nl.rookstopregister.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.support.AllExamplePages;
import nl.rookstopregister.support.ExamplePage;
import nl.rookstopregister.support.ValidHtml;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TemplateTest {

    /** JSON-LD says what a page is about; a browser never runs it, and its Content-Security-Policy lets it be. */
    private static final Pattern STYLE_OR_SCRIPT_INSIDE =
            Pattern.compile("<(style|script(?! src| type=\"application/ld\\+json\"))|\\s(style|on[a-z]+)=\"");

    private static final List<ExamplePage> EXAMPLES = AllExamplePages.all();

    static Stream<Arguments> pages() {
        return EXAMPLES.stream()
                .flatMap(page -> Stream.of(Language.values()).map(language -> Arguments.of(page, language)));
    }

    @Test
    void every_template_has_an_example() {
        assertThat(EXAMPLES).extracting(ExamplePage::view).containsAll(AllExamplePages.views());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pages")
    void every_page_is_valid_html_in_both_languages(ExamplePage page, Language language) {
        ValidHtml.check(AllExamplePages.html(page, language));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pages")
    void no_page_has_style_or_script_inside_or_a_gap_in_its_words(ExamplePage page, Language language) {
        assertThat(AllExamplePages.html(page, language))
                .doesNotContainPattern(STYLE_OR_SCRIPT_INSIDE)
                .doesNotContainPattern("\\{\\d}")
                .containsOnlyOnce("<h1");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("pages")
    void every_form_that_posts_can_be_trusted(ExamplePage page, Language language) {
        String html = AllExamplePages.html(page, language);
        long posts = Pattern.compile("<form[^>]* method=\"post\"")
                .matcher(html)
                .results()
                .count();
        assertThat(Pattern.compile("name=\"_csrf\"").matcher(html).results()).hasSize((int) posts);
    }
}
