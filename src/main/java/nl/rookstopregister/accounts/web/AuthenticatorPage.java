package nl.rookstopregister.accounts.web;

import nl.rookstopregister.pages.FormErrors;

/**
 * @param key to type over
 * @param compulsory whether the person gets nowhere without it
 */
public record AuthenticatorPage(QrPicture picture, String key, boolean compulsory, FormErrors errors) {}
