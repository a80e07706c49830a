package nl.rookstopregister.directory.web;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import nl.rookstopregister.pages.Choice;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Screen;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * A line of HTML in the making.
 *
 * @param where the place as it is shown; null for the whole country
 * @param address of the list it will show
 */
public record EmbeddingPage(
        CoachesForm form, EmbeddedLook look, @Nullable String where, FormErrors errors, String address) {

    private static final String LINE =
            "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"640\" loading=\"lazy\" style=\"border:0\"></iframe>";

    /** What a screen reader calls the frame. */
    public String title(Screen screen) {
        return where == null
                ? screen.textIn(look.language(), "directory.embedded.anywhere")
                : screen.textIn(look.language(), "directory.embedded.near", where);
    }

    /** Nothing but a frame: no script of ours runs in somebody else's page. */
    public Content line(Screen screen) {
        String line = LINE.formatted(HtmlUtils.htmlEscape(address), HtmlUtils.htmlEscape(title(screen)));
        String shown = HtmlUtils.htmlEscape(line);
        return output -> output.writeContent(shown);
    }

    /** The same list, from here. */
    public String preview() {
        return look.address(form);
    }

    public String colour() {
        return look.colour();
    }

    public String languageTag() {
        return look.language().tag();
    }

    public List<Choice> distances(Screen screen) {
        return Arrays.stream(Distance.values())
                .map(each -> Choice.of(each.value(), screen.text(each.key())))
                .toList();
    }

    public List<Choice> languages(Screen screen) {
        return Arrays.stream(Language.values())
                .map(each -> Choice.of(each.tag(), screen.text("directory.embed.language." + each.tag())))
                .toList();
    }

    public List<Choice> colours(Screen screen) {
        return List.of(
                Choice.of(EmbeddedLook.LIGHT, screen.text("directory.embed.colour.licht")),
                Choice.of(EmbeddedLook.AS_THE_VISITOR, screen.text("directory.embed.colour.bezoeker")));
    }
}
