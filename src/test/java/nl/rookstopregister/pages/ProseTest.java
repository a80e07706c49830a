package nl.rookstopregister.pages;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import nl.rookstopregister.shared.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProseTest {

    @Test
    void html_is_shown_as_it_is_written() {
        assertThat(html(Prose.inline("<script>alert(1)</script> & \"x\"")))
                .isEqualTo("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;");
    }

    @Test
    void a_link_that_runs_script_is_no_link() {
        assertThat(html(Prose.inline("[klik](javascript:alert(1))"))).doesNotContain("<a");
    }

    @Test
    void a_name_in_a_sentence_brings_no_link_along() {
        String html = Words.strict()
                .html(Language.NL, "pages.signed-in", Prose::sentence, "[klik](https://elders.example) **<b>**");

        assertThat(html).isEqualTo("Ingelogd als [klik](https://elders.example) **&lt;b&gt;**");
    }

    @Test
    void a_link_and_bold_words_are_shaped() {
        assertThat(html(Prose.inline("Lees [de norm](/normen/2022) en **tel**.")))
                .isEqualTo("Lees <a class=\"utrecht-link utrecht-link--html-a\" href=\"/normen/2022\">de norm</a>"
                        + " en <strong>tel</strong>.");
    }

    @Test
    void paragraphs_and_lists_are_told_apart() {
        assertThat(html(Prose.blocks("Eén.\n\n- twee\n- drie")))
                .isEqualTo("<p class=\"utrecht-paragraph\">Eén.</p>"
                        + "<ul class=\"utrecht-unordered-list\"><li>twee</li><li>drie</li></ul>");
    }

    private static String html(Content content) {
        StringOutput output = new StringOutput();
        content.writeTo(output);
        return output.toString();
    }
}
