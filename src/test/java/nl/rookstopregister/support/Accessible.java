package nl.rookstopregister.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What axe finds wrong with a page that is open in the browser, by WCAG 2.2 AA and good practice. */
public final class Accessible {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessible() {}

    public static void check(Page page) {
        assertThat(findings(page)).isEmpty();
    }

    public static List<String> findings(Page page) {
        return said(axe(page).withTags(RULES));
    }

    /** Colours alone, for a page that was looked at before in another light. */
    public static List<String> findingsOfColour(Page page) {
        return said(axe(page).withRules(List.of("color-contrast", "link-in-text-block")));
    }

    /** Our pages have no frames, so that axe needs no second window to put its findings together. */
    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private static List<String> said(AxeBuilder axe) {
        return axe.analyze().getViolations().stream().map(Accessible::said).toList();
    }

    private static String said(Rule rule) {
        String where =
                rule.getNodes().stream().map(CheckedNode::getHtml).limit(3).collect(Collectors.joining(" | "));
        return rule.getId() + ": " + rule.getHelp() + " @ " + where;
    }
}
