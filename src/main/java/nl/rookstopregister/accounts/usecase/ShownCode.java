package nl.rookstopregister.accounts.usecase;

import java.time.Clock;
import java.util.Optional;
import nl.rookstopregister.accounts.model.Account;
import nl.rookstopregister.accounts.model.Authenticator;
import nl.rookstopregister.accounts.model.Credentials;
import nl.rookstopregister.accounts.security.SecretBox;
import org.springframework.stereotype.Component;

/**
 * The present code of an invented person, for who tries the register out and has no app. Two independent things must
 * hold: the operator did not set this register to be production, and the account was made as that of an invented person.
 */
@Component
public class ShownCode {

    private final Credentials credentials;
    private final SecretBox box;
    private final DemonstrationGuard guard;
    private final Clock clock;

    ShownCode(Credentials credentials, SecretBox box, DemonstrationGuard guard, Clock clock) {
        this.credentials = credentials;
        this.box = box;
        this.guard = guard;
        this.clock = clock;
    }

    public Optional<String> of(Account account) {
        if (!guard.isInvented(account)) {
            return Optional.empty();
        }
        return credentials
                .authenticator(account.id())
                .filter(Authenticator::confirmed)
                .map(app -> AuthenticatorCodes.code(box.open(account.id(), app.sealedSecret()), clock.instant()));
    }
}
