package nl.rookstopregister.accounts.model;

/**
 * An app that shows one-time codes.
 *
 * @param sealedSecret the key it shares with the register, encrypted
 * @param confirmed whether it once showed a right code; before that it does not count
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared: it is opened and forgotten.
public record Authenticator(byte[] sealedSecret, boolean confirmed) {}
