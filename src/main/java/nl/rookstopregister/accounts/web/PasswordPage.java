package nl.rookstopregister.accounts.web;

import nl.rookstopregister.pages.FormErrors;

/**
 * @param first whether this is the first password of a new account
 * @param mail whose password it is, for the browser's password keeper
 */
public record PasswordPage(boolean first, String name, String mail, FormErrors errors) {}
