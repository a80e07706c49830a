package nl.rookstopregister.accounts.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** What a machine proves itself by, a secret or a token: 256 bits of chance, of which only a hash is kept. */
public record ApiSecret(String text) {

    private static final int BYTES = 32;
    private static final int ID_BYTES = 9;

    public static ApiSecret random(SecureRandom random) {
        return new ApiSecret(chance(random, BYTES));
    }

    /** A name for a client: no secret, and nobody's by accident. */
    public static String randomId(SecureRandom random) {
        return "rsr-" + chance(random, ID_BYTES);
    }

    /** Chance needs no slow hash: nobody guesses 256 bits. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String chance(SecureRandom random, int bytes) {
        byte[] drawn = new byte[bytes];
        random.nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }

    /** Never the secret itself: this ends up in logs. */
    @Override
    public String toString() {
        return "ApiSecret";
    }
}
