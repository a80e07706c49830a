package nl.rookstopregister.accounts.web;

/** The link was used before, or is too old. */
public record LinkSpentPage(boolean first) {}
