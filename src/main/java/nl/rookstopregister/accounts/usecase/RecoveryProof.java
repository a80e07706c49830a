package nl.rookstopregister.accounts.usecase;

import java.time.Instant;
import nl.rookstopregister.accounts.model.Account;
import nl.rookstopregister.accounts.model.Credentials;
import nl.rookstopregister.accounts.model.RecoveryCode;
import nl.rookstopregister.accounts.security.SecretBox;
import org.springframework.stereotype.Component;

/** Recognises a person's recovery codes, each once; the owner hears of it. */
@Component
class RecoveryProof {

    private final Credentials credentials;
    private final SecretBox box;
    private final AccountEvents events;

    RecoveryProof(Credentials credentials, SecretBox box, AccountEvents events) {
        this.credentials = credentials;
        this.box = box;
        this.events = events;
    }

    boolean isRight(Account account, String typed, Instant now) {
        byte[] fingerprint =
                box.fingerprint(account.id(), RecoveryCode.read(typed).text());
        boolean right = credentials.useRecoveryCode(account.id(), fingerprint, now);
        if (right) {
            events.changed(account, "recovery-code-used");
        }
        return right;
    }
}
