package nl.rookstopregister.accreditation.web;

import java.util.List;

/** Where a submitted request stands, for its provider. */
public record RequestStatusPage(
        RequestHead head, List<RequestSection> sections, List<RequestLine> history, boolean mayEdit) {}
