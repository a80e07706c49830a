package nl.rookstopregister.accounts.model;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The key that an authenticator app and the register share, as the app wants to be told. */
public final class SharedKey {

    private static final String ISSUER = "Rookstopregister";
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] secret;
    private final String owner;

    public SharedKey(byte[] secret, String owner) {
        this.secret = secret.clone();
        this.owner = owner;
    }

    /** In groups of four, for typing over. */
    public String typed() {
        return base32().replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** For the picture to scan. Source: the key URI format that all authenticator apps read. */
    public String address() {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(ISSUER, URLEncoder.encode(owner, StandardCharsets.UTF_8), base32(), ISSUER);
    }

    /** After RFC 4648, without padding: 20 bytes are exactly 32 letters. */
    private String base32() {
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte next : secret) {
            held = held << 8 | next & 0xff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(BASE_32.charAt(held >> bits & 31));
            }
        }
        return text.toString();
    }
}
