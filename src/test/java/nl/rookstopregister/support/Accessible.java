package nl.rookstopregister.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** What axe finds wrong with a page that is open in the browser, by WCAG 2.2 AA and good practice. */
public final class Accessible {

    private static final Map<String, Object> EVERYTHING = Map.of(
            "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));

    private static final Map<String, Object> COLOURS =
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

    // Only what is wrong comes back: what is right is a hundred times as much, and was never read.
    private static final String RUN = """
            rules => axe.run(document, {runOnly: rules, resultTypes: ['violations'], preload: false}).then(results =>
              results.violations.map(rule =>
                rule.id + ': ' + rule.help + ' @ ' + rule.nodes.slice(0, 3).map(node => node.html).join(' | ')))
            """;

    private Accessible() {}

    public static void check(Page page) {
        assertThat(findings(page)).isEmpty();
    }

    public static List<String> findings(Page page) {
        return run(page, EVERYTHING);
    }

    /** Colours alone, for a page that was looked at before in another light. */
    public static List<String> findingsOfColour(Page page) {
        return run(page, COLOURS);
    }

    private static List<String> run(Page page, Map<String, Object> rules) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        Object found = page.evaluate(RUN, rules);
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }
}
