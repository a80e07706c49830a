package nl.rookstopregister.accounts.usecase;

import java.time.Clock;
import java.util.OptionalLong;
import nl.rookstopregister.accounts.model.Account;
import nl.rookstopregister.accounts.model.Credentials;
import nl.rookstopregister.accounts.security.SecretBox;
import org.springframework.stereotype.Component;

/** Recognises the codes of a person's app, each once. */
@Component
class AuthenticatorProof {

    private final Credentials credentials;
    private final SecretBox box;
    private final DemonstrationGuard demonstration;
    private final Clock clock;

    AuthenticatorProof(Credentials credentials, SecretBox box, DemonstrationGuard demonstration, Clock clock) {
        this.credentials = credentials;
        this.box = box;
        this.demonstration = demonstration;
        this.clock = clock;
    }

    boolean isRight(Account account, String typed) {
        return credentials
                .authenticator(account.id())
                .map(app -> {
                    byte[] secret = box.open(account.id(), app.sealedSecret());
                    OptionalLong step = AuthenticatorCodes.step(secret, typed, clock.instant());
                    return step.isPresent() && isFresh(account, step.getAsLong());
                })
                .orElse(false);
    }

    /** Anybody is shown an invented person's code: several may try the register out in the same half minute. */
    private boolean isFresh(Account account, long step) {
        return demonstration.isInvented(account) || credentials.useStep(account.id(), step);
    }
}
