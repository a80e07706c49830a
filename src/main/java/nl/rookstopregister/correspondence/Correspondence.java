package nl.rookstopregister.correspondence;

/** Mails that other contexts want sent; letters about decisions are made by themselves from the register's events. */
public interface Correspondence {

    /** Puts the mail in the outbox, in the transaction of the use case that calls it; it is sent after that. */
    void send(MailMessage message);
}
