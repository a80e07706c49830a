package nl.rookstopregister.accounts.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import nl.rookstopregister.accounts.model.ApiSecret;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Compares the secret of a machine with the hash that is kept, in a time that tells nothing. */
final class SecretHash implements PasswordEncoder {

    static String text(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence secret) {
        return secret == null ? null : text(new ApiSecret(secret.toString()).hash());
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String kept) {
        String typed = encode(secret);
        return typed != null
                && kept != null
                && MessageDigest.isEqual(
                        typed.getBytes(StandardCharsets.US_ASCII), kept.getBytes(StandardCharsets.US_ASCII));
    }
}
