package nl.rookstopregister.extensions.web;

import nl.rookstopregister.extensions.model.ExtensionRequest;
import nl.rookstopregister.extensions.model.Room;
import nl.rookstopregister.pages.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * One request for more time, for whoever decides on it.
 *
 * @param room null when the term is over by now
 * @param mayDecide whether the reader sits in the committee
 * @param seen how many decisions about this coach there are
 * @param obstacle key of why the last attempt did not work
 */
public record ExtensionPage(
        ExtensionRequest request,
        String coach,
        @Nullable Room room,
        boolean mayDecide,
        int seen,
        String ground,
        @Nullable String obstacle,
        FormErrors errors) {
    public String address() {
        return "/bureau/verlengingen/" + request.id();
    }
}
