package nl.rookstopregister.admission.web;

import nl.rookstopregister.pages.FormErrors;

/**
 * The scan of a form that somebody signed on paper.
 *
 * @param removable whether a scan may still be taken away: nothing was submitted on it yet
 */
public record SignedFormPage(Head head, boolean removable, FormErrors errors) {}
