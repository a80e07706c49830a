package nl.rookstopregister.pages;

import java.util.Optional;
import java.util.function.Supplier;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What one request for a page brings along.
 *
 * @param path of the page
 * @param address the path with its query
 * @param csrf asked only by a page with a form, as asking may start a session
 */
public record ScreenRequest(
        Language language,
        String path,
        String address,
        Optional<Visitor> visitor,
        boolean demonstration,
        Supplier<@Nullable CsrfToken> csrf) {

    /** A page looked at by nobody in particular. */
    public static ScreenRequest of(Language language, String path) {
        return new ScreenRequest(language, path, path, Optional.empty(), false, () -> null);
    }

    public ScreenRequest by(Visitor visitor) {
        return new ScreenRequest(language, path, address, Optional.of(visitor), demonstration, csrf);
    }
}
