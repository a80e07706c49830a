package nl.rookstopregister.portfolio.web;

import nl.rookstopregister.pages.FormErrors;

/** The form in which a coach hands in an activity. */
public record NewActivityPage(ActivityForm form, FormErrors errors) {}
