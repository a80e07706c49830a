package nl.rookstopregister.pages;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * Running text with a little shape, as the word files hold it: {@code [words](/address)}, {@code **bold**}, an empty
 * line between paragraphs, and {@code - } before each line of a list. Everything else is shown as it is written.
 */
public final class Prose {

    private static final Pattern MARK = Pattern.compile(
            "\\[(?<words>[^]]+)]\\((?<address>(?:/|#|https://|mailto:|tel:)[^)\\s]*)\\)|\\*\\*(?<bold>[^*]+)\\*\\*");

    private Prose() {}

    public static Content inline(String text) {
        return html(sentence(text));
    }

    public static Content blocks(String text) {
        return html(paragraphs(text));
    }

    static Content html(String html) {
        return output -> output.writeContent(html);
    }

    static String paragraphs(String text) {
        return Arrays.stream(text.strip().split("\\n\\s*\\n")).map(Prose::block).collect(Collectors.joining());
    }

    private static String block(String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        if (lines.stream().allMatch(line -> line.startsWith("- "))) {
            return lines.stream()
                    .map(line -> "<li>" + sentence(line.substring(2)) + "</li>")
                    .collect(Collectors.joining("", "<ul class=\"utrecht-unordered-list\">", "</ul>"));
        }
        return "<p class=\"utrecht-paragraph\">" + sentence(String.join(" ", lines)) + "</p>";
    }

    static String sentence(String text) {
        StringBuilder html = new StringBuilder();
        Matcher mark = MARK.matcher(text);
        int end = 0;
        while (mark.find()) {
            html.append(escape(text.substring(end, mark.start()))).append(marked(mark));
            end = mark.end();
        }
        return html.append(escape(text.substring(end))).toString();
    }

    private static String marked(Matcher mark) {
        String bold = mark.group("bold");
        if (bold != null) {
            return "<strong>" + escape(bold) + "</strong>";
        }
        return "<a class=\"utrecht-link utrecht-link--html-a\" href=\"" + escape(mark.group("address")) + "\">"
                + escape(mark.group("words")) + "</a>";
    }

    static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
