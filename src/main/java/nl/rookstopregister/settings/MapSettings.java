package nl.rookstopregister.settings;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What maps of coaches are shown on. Without tiles the register draws its own map and nothing is asked elsewhere.
 *
 * @param tiles the address of map tiles in Web Mercator, such as https://tiles.example/{z}/{x}/{y}.png; empty
 *     draws a simple map. The visitor's browser asks that server, which so learns where somebody looks
 * @param attribution whom the tiles are from, as their licence asks to show it
 */
public record MapSettings(
        @DefaultValue("") String tiles, @DefaultValue("") String attribution) {

    /** The server's name goes into a header: only what an address may hold there. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?<server>https?://[A-Za-z0-9.-]+(?::[0-9]{1,5})?)/[!-~&&[^\"'<>]]*");

    public boolean hasTiles() {
        return !tiles.isBlank();
    }

    /** The server that tiles come from, as a Content-Security-Policy names it; empty without tiles or when unreadable. */
    public Optional<String> server() {
        Matcher address = ADDRESS.matcher(tiles);
        return address.matches() ? Optional.of(address.group("server")) : Optional.empty();
    }

    boolean isReadable() {
        return server().isPresent()
                && tiles.contains("{z}")
                && tiles.contains("{x}")
                && tiles.contains("{y}")
                && !attribution.isBlank();
    }
}
