package nl.rookstopregister.correspondence.usecase;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.rookstopregister.accounts.spi.AccountMail;
import nl.rookstopregister.correspondence.Correspondence;
import nl.rookstopregister.correspondence.MailMessage;
import nl.rookstopregister.pages.Wording;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** The mails that accounts need. */
@UseCase
class TellAccounts implements AccountMail {

    private final Correspondence correspondence;
    private final Words words;

    TellAccounts(Correspondence correspondence, Words words) {
        this.correspondence = correspondence;
        this.words = words;
    }

    @Override
    public void activation(String name, String mail, Language language, URI link, Instant until) {
        send("activation", mail, language, link, name, new Wording(language).moment(until));
    }

    @Override
    public void passwordReset(String name, String mail, Language language, URI link, Instant until) {
        send("password-reset", mail, language, link, name, new Wording(language).moment(until));
    }

    @Override
    public void alreadyThere(String name, String mail, Language language, URI signIn) {
        tell("already-there", UUID.randomUUID(), mail, language, signIn, List.of(name));
    }

    @Override
    public void securityChanged(String name, String mail, Language language, String whatChangedKey) {
        List<String> arguments = List.of(name, words.text(language, whatChangedKey));
        tell("security-changed", UUID.randomUUID(), mail, language, null, arguments);
    }

    /** A link is sent one time; its own fingerprint says whether it was, without keeping the link. */
    private void send(String what, String mail, Language language, URI link, String... arguments) {
        UUID fingerprint = UUID.nameUUIDFromBytes(link.toString().getBytes(StandardCharsets.UTF_8));
        tell(what, fingerprint, mail, language, link, List.of(arguments));
    }

    private void tell(
            String what, UUID once, String mail, Language language, @Nullable URI link, List<String> arguments) {
        correspondence.send(new MailMessage(
                what + ":" + once,
                mail,
                language,
                "correspondence.mail." + what,
                arguments,
                link == null ? null : link.toString(),
                null));
    }
}
