package nl.rookstopregister.accounts.usecase;

import java.util.Optional;
import nl.rookstopregister.accounts.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The person behind the running request. */
final class WhoAsks {

    private WhoAsks() {}

    static Optional<SignedIn> signedIn() {
        @Nullable Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }
}
