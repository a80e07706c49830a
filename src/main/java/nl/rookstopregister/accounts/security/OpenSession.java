package nl.rookstopregister.accounts.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.springframework.session.Session;

/**
 * One place where a person is signed in.
 *
 * @param reference tells sessions apart on a page, where their number, which is a key, must not stand
 * @param present whether this is the session in which the page is looked at
 */
public record OpenSession(String reference, String browser, Instant since, Instant lastUsed, boolean present) {

    static final String BROWSER = "browser";

    static OpenSession of(Session session, boolean present) {
        String browser = session.getAttributeOrDefault(BROWSER, "");
        return new OpenSession(
                reference(session.getId()), browser, session.getCreationTime(), session.getLastAccessedTime(), present);
    }

    static String reference(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash, 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
