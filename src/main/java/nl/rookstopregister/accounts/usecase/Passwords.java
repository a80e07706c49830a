package nl.rookstopregister.accounts.usecase;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import nl.rookstopregister.accounts.model.Account;
import nl.rookstopregister.accounts.model.NewPassword;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Turns passwords into what may be kept of them, and recognises them again. Slow on purpose. */
@Component
public class Passwords {

    /** Argon2id with 19 MiB, two passes, one lane: OWASP's Password Storage Cheat Sheet. */
    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);

    /** Each costs 19 MiB while it runs: a storm of sign-ins waits instead of filling the memory. */
    private final Semaphore atOnce = new Semaphore(4);

    private volatile @Nullable String nobody;

    public NewPassword read(String typed, Account account) {
        return NewPassword.read(typed, account, CommonPasswords.ALL);
    }

    public String hash(String password) {
        return oneOfFew(() -> argon2.encode(NewPassword.normal(password)));
    }

    /** Takes as long for an account that is not there as for one that is. */
    public boolean matches(String typed, Optional<String> hash) {
        String password = typed.length() > NewPassword.LONGEST ? "" : NewPassword.normal(typed);
        String stranger = nobody();
        return oneOfFew(() -> argon2.matches(password, hash.orElse(stranger))) && hash.isPresent();
    }

    /** Made at the first sign-in of all, right or wrong, and not at the start of the register. */
    private String nobody() {
        String known = nobody;
        if (known == null) {
            known = argon2.encode("a password that nobody has");
            nobody = known;
        }
        return known;
    }

    private <T> T oneOfFew(Supplier<T> work) {
        atOnce.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }
}
