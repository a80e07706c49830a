package nl.rookstopregister.accounts.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.settings.RegisterSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals what must be read back, and marks what must only be recognised, with a key that is not in the database. */
@Component
public class SecretBox {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final RegisterSettings settings;
    private final SecureRandom random = new SecureRandom();
    private volatile byte @Nullable [] key;

    SecretBox(RegisterSettings settings) {
        this.settings = settings;
    }

    /** What is sealed for one account cannot be opened for another. */
    public byte[] seal(AccountId owner, byte[] secret) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, owner, nonce, secret);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    public byte[] open(AccountId owner, byte[] sealed) {
        return crypt(
                Cipher.DECRYPT_MODE,
                owner,
                Arrays.copyOf(sealed, NONCE),
                Arrays.copyOfRange(sealed, NONCE, sealed.length));
    }

    public byte[] fingerprint(AccountId owner, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            mac.update(owner.toString().getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(secret.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] crypt(int mode, AccountId owner, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The secret of account " + owner + " does not fit the key", e);
        }
    }

    private byte[] key() {
        byte[] known = key;
        if (known == null) {
            known = Base64.getDecoder()
                    .decode(settings.secret().isSet() ? settings.secret().key() : keptInFile());
            key = known;
        }
        return known;
    }

    private String keptInFile() {
        Path file = settings.data().resolve("secret.key");
        try {
            Files.createDirectories(settings.data());
            makeIfAbsent(file);
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void makeIfAbsent(Path file) throws IOException {
        byte[] fresh = new byte[32];
        random.nextBytes(fresh);
        Set<StandardOpenOption> onlyNew = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = Files.newByteChannel(
                file, onlyNew, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            channel.write(ByteBuffer.wrap(Base64.getEncoder().encode(fresh)));
        } catch (FileAlreadyExistsException e) {
            // Made at an earlier start, or by another request a moment ago.
            return;
        }
    }
}
