package nl.rookstopregister.dossiers.web;

import nl.rookstopregister.pages.FormErrors;

/**
 * A coach's own details to change.
 *
 * @param saved whether they were saved just now
 */
public record DetailsPage(String name, DetailsForm form, boolean saved, FormErrors errors) {}
