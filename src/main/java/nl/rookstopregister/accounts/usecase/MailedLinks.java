package nl.rookstopregister.accounts.usecase;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import nl.rookstopregister.accounts.model.Account;
import nl.rookstopregister.accounts.model.LinkPurpose;
import nl.rookstopregister.accounts.model.LinkToken;
import nl.rookstopregister.accounts.model.OneTimeLinks;
import nl.rookstopregister.accounts.spi.AccountMail;
import nl.rookstopregister.settings.RegisterSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Sends people links that are a key once. Runs in the transaction of the use case that calls it. */
@Component
class MailedLinks {

    /** Who asks again and again gets one mail: a form that anybody can send must not fill somebody's mailbox. */
    private static final Duration ONE_MAIL_PER = Duration.ofMinutes(5);

    private final OneTimeLinks links;
    private final ObjectProvider<AccountMail> mail;
    private final RegisterSettings settings;
    private final SecureRandom random = new SecureRandom();

    MailedLinks(OneTimeLinks links, ObjectProvider<AccountMail> mail, RegisterSettings settings) {
        this.links = links;
        this.mail = mail;
        this.settings = settings;
    }

    void sendActivation(Account account, Instant now) {
        link(
                account,
                LinkPurpose.ACTIVATION,
                "/activeren/",
                now,
                link -> mail.ifAvailable(post -> post.activation(
                        account.name(), account.mail(), account.language(), link, until(LinkPurpose.ACTIVATION, now))));
    }

    void sendPasswordReset(Account account, Instant now) {
        link(
                account,
                LinkPurpose.PASSWORD_RESET,
                "/wachtwoord-vergeten/",
                now,
                link -> mail.ifAvailable(post -> post.passwordReset(
                        account.name(),
                        account.mail(),
                        account.language(),
                        link,
                        until(LinkPurpose.PASSWORD_RESET, now))));
    }

    void tellAlreadyThere(Account account) {
        mail.ifAvailable(post -> post.alreadyThere(
                account.name(),
                account.mail(),
                account.language(),
                settings.baseUrl().resolve("/inloggen")));
    }

    void tellChanged(Account account, String whatChangedKey) {
        mail.ifAvailable(
                post -> post.securityChanged(account.name(), account.mail(), account.language(), whatChangedKey));
    }

    private void link(Account account, LinkPurpose purpose, String path, Instant now, Consumer<URI> send) {
        if (links.madeSince(account.id(), purpose, now.minus(ONE_MAIL_PER))) {
            return;
        }
        LinkToken token = LinkToken.random(random);
        links.keep(token, account.id(), purpose, now);
        send.accept(settings.baseUrl().resolve(path + token.text()));
    }

    private static Instant until(LinkPurpose purpose, Instant now) {
        return now.plus(purpose.validity());
    }
}
