package nl.rookstopregister.accounts.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.rookstopregister.settings.MapSettings;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What a page may load and who may frame it: nothing from elsewhere, nothing inline, in nobody's frame. Two exceptions:
 * the list of coaches made to stand in others' sites, and map tiles on the pages with a map, where a server is set.
 */
final class ContentPolicy implements HeaderWriter {

    /** A prefix would open what comes to stand under it later. */
    private static final String MADE_TO_BE_FRAMED = "/insluiten/coaches";

    private static final String WITH_A_MAP = "/coaches";
    private static final String POLICY = "Content-Security-Policy";

    private final String usual = policy("'self'", "'none'");
    private final String framed = policy("'self'", "*");
    private final String withTiles;

    ContentPolicy(MapSettings map) {
        this.withTiles = map.server()
                .map(server -> policy("'self' data: " + server, "'none'"))
                .orElse(usual);
    }

    private static String policy(String images, String frames) {
        return String.join(
                "; ",
                "default-src 'self'",
                "script-src 'self'",
                "style-src 'self'",
                "img-src " + images,
                "font-src 'self'",
                "connect-src 'self'",
                "object-src 'none'",
                "base-uri 'none'",
                "form-action 'self'",
                "frame-ancestors " + frames);
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI();
        boolean mayBeFramed = path.equals(MADE_TO_BE_FRAMED);
        // A file that a stranger uploaded brings a stricter one along.
        if (!response.containsHeader(POLICY)) {
            response.setHeader(POLICY, mayBeFramed ? framed : path.startsWith(WITH_A_MAP) ? withTiles : usual);
        }
        if (!mayBeFramed) {
            response.setHeader("X-Frame-Options", "DENY");
        }
    }
}
