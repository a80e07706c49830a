package nl.rookstopregister.accreditation.web;

import java.util.List;
import nl.rookstopregister.accreditation.model.RequestState;

/**
 * Where a submitted request stands, for its provider.
 *
 * @param ruling number of the last ruling about it; empty before the first
 */
public record RequestStatusPage(
        RequestHead head, List<RequestSection> sections, List<RequestLine> history, String ruling, boolean mayEdit) {

    public boolean hasRuling() {
        return !ruling.isEmpty();
    }

    public boolean mayObject() {
        return mayEdit && hasRuling() && head.state() == RequestState.REFUSED;
    }
}
