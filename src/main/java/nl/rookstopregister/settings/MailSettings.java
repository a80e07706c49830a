package nl.rookstopregister.settings;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The server that delivers mail. Without a host nothing leaves the register: mail stays in the outbox page.
 *
 * @param host the SMTP server's name; empty keeps mail in the outbox
 * @param port the SMTP server's port
 * @param user the name to sign in with; empty for a server that asks none
 * @param password the password to sign in with
 * @param startTls whether the connection must be encrypted before anything is said
 * @param from the sender of every message
 */
public record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("true") boolean startTls,
        @DefaultValue("register@rookstopregister.example") String from) {

    public boolean isSet() {
        return !host.isBlank();
    }

    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + "]";
    }
}
