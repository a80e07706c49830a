package nl.rookstopregister.accounts.spi;

import java.net.URI;
import java.time.Instant;
import nl.rookstopregister.shared.Language;

/** Takes the mails that an account needs; a link is a secret, is used once, and is kept nowhere but in the mail. */
public interface AccountMail {

    void activation(String name, String mail, Language language, URI link, Instant until);

    void passwordReset(String name, String mail, Language language, URI link, Instant until);

    /** Somebody tried to open an account for an address that has one. */
    void alreadyThere(String name, String mail, Language language, URI signIn);

    /** A password, passkey or second factor was changed: the owner is told, without a link. */
    void securityChanged(String name, String mail, Language language, String whatChangedKey);
}
