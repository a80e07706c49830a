package nl.rookstopregister.accreditation.web;

import java.util.List;

/** All requests of a provider: those that wait for it first. */
public record RequestsPage(String provider, List<RequestHead> waiting, List<RequestHead> others, boolean mayStart) {

    public boolean isEmpty() {
        return waiting.isEmpty() && others.isEmpty();
    }
}
