package nl.rookstopregister.correspondence.model;

/**
 * A mail on its way.
 *
 * @param attempts how often it was tried, this time included
 */
public record OutgoingMail(MailId id, String to, MailText text, int attempts) {}
