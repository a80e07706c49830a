package nl.rookstopregister.correspondence.usecase;

import nl.rookstopregister.correspondence.model.MailId;

/** A mail waits in the outbox. */
public record MailQueued(MailId mail) {}
