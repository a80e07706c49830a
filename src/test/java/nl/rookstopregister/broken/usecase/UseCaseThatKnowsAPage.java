package nl.rookstopregister.broken.usecase;

import nl.rookstopregister.broken.web.PublicController;

/** A use case that reaches back to the page. */
public record UseCaseThatKnowsAPage(PublicController page) {}
