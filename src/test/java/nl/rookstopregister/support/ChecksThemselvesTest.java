package nl.rookstopregister.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChecksThemselvesTest {

    @Test
    void the_html_checker_sees_what_is_wrong() {
        assertThat(ValidHtml.findings("<!doctype html><html lang=nl><title>x</title><p><div id=a></div></p><p id=a>"))
                .hasSizeGreaterThan(1);
    }

    @Test
    @Tag("browser")
    void axe_sees_what_is_wrong() {
        try (BrowserContext window = Browser.window();
                Page page = window.newPage()) {
            page.setContent("<!doctype html><html lang=nl><title>x</title><main><h1>x</h1><img src='data:,'>"
                    + "<p style='color:#aaa'>bleek</p></main>");
            assertThat(Accessible.findings(page))
                    .anyMatch(finding -> finding.startsWith("image-alt"))
                    .anyMatch(finding -> finding.startsWith("color-contrast"));
        }
    }
}
