package nl.rookstopregister.accounts.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Begins, lists and ends the sessions of people who signed in. They are kept in the database, for all nodes. */
@Component
public class Sessions {

    /** Before one changes what one signs in with, one must have signed in this recently. Provisional. */
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final FindByIndexNameSessionRepository<? extends Session> kept;
    private final CsrfTokenRepository formSecrets;
    private final Clock clock;

    Sessions(FindByIndexNameSessionRepository<? extends Session> kept, CsrfTokenRepository formSecrets, Clock clock) {
        this.kept = kept;
        this.formSecrets = formSecrets;
        this.clock = clock;
    }

    /** In a new session: whoever knew the number of the old one, knows nothing now. */
    public void begin(HttpServletRequest request, HttpServletResponse response, SignedIn person) {
        @Nullable HttpSession before = request.getSession(false);
        Object keptForm = before == null ? null : before.getAttribute(KeptForm.ATTRIBUTE);
        if (before != null) {
            before.invalidate();
        }
        HttpSession session = request.getSession(true);
        session.setAttribute(SessionOfAccount.ACCOUNT, person.account().toString());
        session.setAttribute(SessionOfAccount.SINCE, clock.instant().getEpochSecond());
        session.setAttribute(OpenSession.BROWSER, Browser.of(request));
        session.setAttribute(KeptForm.ATTRIBUTE, keptForm);
        SecurityContextHolder.setContext(new SecurityContextImpl(new PersonSignedIn(person)));
        OwnerMark.leave(request, response, person.account().toString());
        formSecrets.saveToken(null, request, response);
    }

    public boolean isFresh(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        return session != null
                && session.getAttribute(SessionOfAccount.SINCE) instanceof Long since
                && Instant.ofEpochSecond(since).plus(FRESH).isAfter(clock.instant());
    }

    /** Last used first. */
    public List<OpenSession> of(AccountId account, @Nullable HttpSession present) {
        String presentId = present == null ? "" : present.getId();
        return found(account).values().stream()
                .filter(session -> !session.isExpired())
                .map(session -> OpenSession.of(session, session.getId().equals(presentId)))
                .sorted(Comparator.comparing(OpenSession::lastUsed).reversed())
                .toList();
    }

    public void end(AccountId account, String reference) {
        found(account).keySet().stream()
                .filter(id -> OpenSession.reference(id).equals(reference))
                .forEach(kept::deleteById);
    }

    public void endAll(AccountId account) {
        found(account).keySet().forEach(kept::deleteById);
    }

    public void endOthers(AccountId account, HttpSession present) {
        found(account).keySet().stream()
                .filter(id -> !id.equals(present.getId()))
                .forEach(kept::deleteById);
    }

    private Map<String, ? extends Session> found(AccountId account) {
        return kept.findByPrincipalName(account.toString());
    }
}
