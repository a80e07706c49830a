package nl.rookstopregister.accounts.usecase;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.model.Account;
import nl.rookstopregister.accounts.model.AccountBook;
import nl.rookstopregister.accounts.model.Authenticator;
import nl.rookstopregister.accounts.model.Credentials;
import nl.rookstopregister.accounts.model.RecoveryCode;
import nl.rookstopregister.accounts.model.SharedKey;
import nl.rookstopregister.accounts.security.SecretBox;
import nl.rookstopregister.shared.UseCase;

/** Sets up, renews and takes away the app that shows one-time codes. */
@UseCase
public class SecondFactor {

    private static final int KEY_BYTES = 20;

    private final AccountBook accounts;
    private final Credentials credentials;
    private final AuthenticatorProof codes;
    private final SecretBox box;
    private final AccountEvents events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SecondFactor(
            AccountBook accounts,
            Credentials credentials,
            AuthenticatorProof codes,
            SecretBox box,
            AccountEvents events,
            Clock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.codes = codes;
        this.box = box;
        this.events = events;
        this.clock = clock;
    }

    /** The key to put into the app: the same one until a right code has confirmed it. Empty when an app counts already. */
    public Optional<SharedKey> offer(AccountId id) {
        Account account = accounts.find(id).orElseThrow();
        Optional<Authenticator> known = credentials.authenticator(id);
        if (known.isPresent()) {
            return known.filter(app -> !app.confirmed())
                    .map(app -> new SharedKey(box.open(id, app.sealedSecret()), account.mail()));
        }
        byte[] secret = new byte[KEY_BYTES];
        random.nextBytes(secret);
        credentials.beginAuthenticator(id, box.seal(id, secret), clock.instant());
        return Optional.of(new SharedKey(secret, account.mail()));
    }

    /** The recovery codes, shown this once; empty when the code was wrong. */
    public Optional<List<RecoveryCode>> confirm(AccountId id, String typed) {
        Account account = accounts.find(id).orElseThrow();
        boolean waits =
                credentials.authenticator(id).filter(app -> !app.confirmed()).isPresent();
        if (!waits || !codes.isRight(account, typed)) {
            return Optional.empty();
        }
        credentials.confirmAuthenticator(id, clock.instant());
        events.changed(account, "authenticator-added");
        return Optional.of(writeCodes(id));
    }

    public List<RecoveryCode> renewRecoveryCodes(AccountId id) {
        events.changed(accounts.find(id).orElseThrow(), "recovery-codes-renewed");
        return writeCodes(id);
    }

    /** False when this person would be left with no second factor, and must have one. */
    public boolean remove(AccountId id) {
        Account account = accounts.find(id).orElseThrow();
        if (account.needsSecondFactor() && !credentials.hasPasskey(id)) {
            return false;
        }
        credentials.removeAuthenticator(id);
        events.changed(account, "authenticator-removed");
        return true;
    }

    private List<RecoveryCode> writeCodes(AccountId id) {
        List<RecoveryCode> fresh = RecoveryCode.fresh(random);
        credentials.setRecoveryCodes(
                id, fresh.stream().map(code -> box.fingerprint(id, code.text())).toList(), clock.instant());
        return fresh;
    }
}
