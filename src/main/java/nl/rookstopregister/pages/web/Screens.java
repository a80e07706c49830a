package nl.rookstopregister.pages.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.rookstopregister.pages.Frame;
import nl.rookstopregister.pages.Screen;
import nl.rookstopregister.pages.ScreenRequest;
import nl.rookstopregister.pages.Visitor;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.pages.spi.Demonstration;
import nl.rookstopregister.pages.spi.VisitorOnScreen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the {@link Screen} that belongs to a request. */
@Component
class Screens {

    private final Words words;
    private final Frame frame;
    private final ObjectProvider<VisitorOnScreen> visitors;
    private final ObjectProvider<Demonstration> demonstration;

    Screens(
            Words words,
            Frame frame,
            ObjectProvider<VisitorOnScreen> visitors,
            ObjectProvider<Demonstration> demonstration) {
        this.words = words;
        this.frame = frame;
        this.visitors = visitors;
        this.demonstration = demonstration;
    }

    Screen of(HttpServletRequest request) {
        String path = path(request);
        String query = request.getQueryString();
        // A page that answers a POST has no address to come back to but its own path.
        String address = query == null || query.isEmpty() ? path : path + "?" + query;
        return new Screen(
                words,
                frame,
                new ScreenRequest(
                        LanguageCookie.of(request), path, address, visitor(request), peopleAreInvented(), () ->
                                (CsrfToken) request.getAttribute(CsrfToken.class.getName())));
    }

    private Optional<Visitor> visitor(HttpServletRequest request) {
        VisitorOnScreen known = visitors.getIfAvailable();
        return known == null ? Optional.empty() : known.visitor(request);
    }

    private boolean peopleAreInvented() {
        Demonstration shown = demonstration.getIfAvailable();
        return shown != null && shown.peopleAreInvented();
    }

    /** The address the reader asked for, also when an error page answers it. */
    static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String asked ? asked : request.getRequestURI();
    }
}
