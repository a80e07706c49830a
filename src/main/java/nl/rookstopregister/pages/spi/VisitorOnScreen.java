package nl.rookstopregister.pages.spi;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.rookstopregister.pages.Visitor;

/** Tells who is looking at a page. Without such a bean nobody is ever signed in. Must not create a session. */
@FunctionalInterface
public interface VisitorOnScreen {

    /** Empty when nobody is signed in. */
    Optional<Visitor> visitor(HttpServletRequest request);
}
