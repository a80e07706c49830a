package nl.rookstopregister.accounts.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.model.KnownPeople;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * A session holds nothing but whose it is. The account itself is read for every request, so that who is blocked or loses
 * a role feels it at once, on every node, and a new version of the register can read the sessions of the old one.
 */
@Component
class SessionOfAccount implements SecurityContextRepository {

    /** Spring Session indexes sessions by this attribute, which is how all of one person's can be found. */
    static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    static final String SINCE = "signed-in-at";

    /** However busy a session is, one signs in again after this long. Source: NIST SP 800-63B, level 2. */
    private static final Duration LONGEST = Duration.ofHours(12);

    private final KnownPeople people;
    private final Clock clock;

    SessionOfAccount(KnownPeople people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new LoadedWhenAsked(() -> contextOf(request));
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return contextOf(holder.getRequest());
    }

    /** Nothing: a session begins in {@link Sessions} and nowhere else. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return accountIn(request.getSession(false)).isPresent();
    }

    private SecurityContext contextOf(HttpServletRequest request) {
        return accountIn(request.getSession(false))
                .flatMap(people::whoMaySignIn)
                .<SecurityContext>map(person -> new SecurityContextImpl(new PersonSignedIn(person)))
                .orElseGet(SecurityContextHolder::createEmptyContext);
    }

    private Optional<AccountId> accountIn(@Nullable HttpSession session) {
        return session != null
                        && session.getAttribute(ACCOUNT) instanceof String account
                        && session.getAttribute(SINCE) instanceof Long since
                        && Instant.ofEpochSecond(since).plus(LONGEST).isAfter(clock.instant())
                ? Optional.of(AccountId.valueOf(account))
                : Optional.empty();
    }
}
