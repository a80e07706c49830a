package nl.rookstopregister.accounts.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
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

    private final KnownPeople people;

    SessionOfAccount(KnownPeople people) {
        this.people = people;
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

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() instanceof PersonSignedIn signedIn) {
            request.getSession().setAttribute(ACCOUNT, signedIn.getName());
        }
    }

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

    private static Optional<AccountId> accountIn(@Nullable HttpSession session) {
        return session != null && session.getAttribute(ACCOUNT) instanceof String account
                ? Optional.of(AccountId.valueOf(account))
                : Optional.empty();
    }
}
