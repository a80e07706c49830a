package nl.rookstopregister.admission.web;

import nl.rookstopregister.pages.FormErrors;

/**
 * Who can apply, and how to begin.
 *
 * @param coach whether the reader is signed in as coach or applicant already
 * @param sent whether the mail with the link was sent
 */
public record ApplyPage(String name, String mail, boolean coach, boolean sent, FormErrors errors) {}
