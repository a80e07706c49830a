package nl.rookstopregister.accounts.model;

import java.time.Instant;
import java.util.Optional;
import nl.rookstopregister.accounts.AccountId;

/** What accounts prove themselves with, apart from passkeys. */
public interface Credentials {

    /** As {@code Argon2} wrote it down; empty for an account that was never activated. */
    Optional<String> passwordHash(AccountId account);

    /** The first password activates the account. */
    void setPassword(AccountId account, String hash, Instant now);

    Optional<Authenticator> authenticator(AccountId account);

    void beginAuthenticator(AccountId account, byte[] sealedSecret, Instant now);

    void confirmAuthenticator(AccountId account, Instant now);

    /** Accepts the code of this half minute, once: false when it, or a later one, was accepted before. */
    boolean useStep(AccountId account, long step);

    void removeAuthenticator(AccountId account);

    /** In place of all earlier ones. */
    void setRecoveryCodes(AccountId account, Iterable<byte[]> fingerprints, Instant now);

    boolean useRecoveryCode(AccountId account, byte[] fingerprint, Instant now);

    int recoveryCodesLeft(AccountId account);

    boolean hasPasskey(AccountId account);
}
