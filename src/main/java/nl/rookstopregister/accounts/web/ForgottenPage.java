package nl.rookstopregister.accounts.web;

import nl.rookstopregister.pages.FormErrors;

/** @param sent whether the question was taken down; it says nothing about whether the account exists */
public record ForgottenPage(String name, boolean sent, FormErrors errors) {}
