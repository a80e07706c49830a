package nl.rookstopregister.extensions.web;

import java.util.List;
import nl.rookstopregister.extensions.model.ExtensionRequest;
import nl.rookstopregister.extensions.model.Room;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Sign;
import org.jspecify.annotations.Nullable;

/**
 * More time for a coach: what can be asked, what was asked before and what came of it.
 *
 * @param room null when no term runs
 */
public record MyExtensionPage(@Nullable Room room, List<ExtensionRequest> requests, Typed typed, FormErrors errors) {
    public MyExtensionPage {
        requests = List.copyOf(requests);
    }

    /** What was typed, as it was typed. */
    public record Typed(String reason, String lastDay) {
        static final Typed NOTHING = new Typed("", "");
    }

    public boolean mayAsk() {
        return room != null && requests.stream().noneMatch(ExtensionRequest::isOpen);
    }

    public static Sign sign(ExtensionRequest request) {
        return switch (request.state()) {
            case ASKED -> Sign.WAIT;
            case GRANTED -> Sign.MET;
            case REFUSED -> Sign.NO;
            case WITHDRAWN -> Sign.NEUTRAL;
        };
    }
}
