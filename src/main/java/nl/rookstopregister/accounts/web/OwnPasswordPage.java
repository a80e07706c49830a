package nl.rookstopregister.accounts.web;

import nl.rookstopregister.pages.FormErrors;

/** @param mail whose password it is, for the browser's password keeper */
public record OwnPasswordPage(String mail, FormErrors errors) {}
