package nl.rookstopregister.accounts.usecase;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** One-time codes after RFC 6238: six digits, a new one every half minute. */
final class AuthenticatorCodes {

    /** A clock may be half a minute off, and people type slowly. */
    private static final int STEPS_EITHER_SIDE = 1;

    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

    private AuthenticatorCodes() {}

    /** The half minute whose code this is; empty when it is none of those around now. */
    static OptionalLong step(byte[] secret, String typed, Instant now) {
        byte[] code = typed.replaceAll("\\D", "").getBytes(StandardCharsets.US_ASCII);
        long present = stepAt(now);
        return LongStream.rangeClosed(present - STEPS_EITHER_SIDE, present + STEPS_EITHER_SIDE)
                .filter(step ->
                        MessageDigest.isEqual(code, code(secret, momentOf(step)).getBytes(StandardCharsets.US_ASCII)))
                .findFirst();
    }

    static String code(byte[] secret, Instant moment) {
        try {
            return CODES.generateOneTimePasswordString(new SecretKeySpec(secret, CODES.getAlgorithm()), moment);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long stepAt(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), CODES.getTimeStep().toSeconds());
    }

    private static Instant momentOf(long step) {
        return Instant.ofEpochSecond(step * CODES.getTimeStep().toSeconds());
    }
}
