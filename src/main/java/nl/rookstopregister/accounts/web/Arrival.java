package nl.rookstopregister.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import nl.rookstopregister.accounts.model.Account;
import nl.rookstopregister.accounts.model.SignInStep;
import nl.rookstopregister.accounts.security.Sessions;
import nl.rookstopregister.pages.FormErrors;
import org.springframework.stereotype.Component;

/** Takes somebody from one step of signing in to the next. */
@Component
class Arrival {

    private final Sessions sessions;
    private final Clock clock;

    Arrival(Sessions sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** What became of a step: on to somewhere, or something to say on the same page. */
    sealed interface Onward {

        record Go(String view) implements Onward {}

        record Stay(FormErrors errors, int status) implements Onward {}
    }

    Onward after(
            SignInStep step, String field, String there, HttpServletRequest request, HttpServletResponse response) {
        return switch (step) {
            case SignInStep.Refused() -> new Onward.Stay(FormErrors.of(field, "accounts.refused." + field), 422);
            case SignInStep.Wait(var until) -> new Onward.Stay(Waiting.on(field, until, clock), 429);
            case SignInStep.Blocked() -> new Onward.Stay(FormErrors.of(field, "accounts.refused.blocked"), 422);
            case SignInStep.Closed() -> new Onward.Stay(FormErrors.of(field, "accounts.refused.closed"), 422);
            case SignInStep.PasskeyAsked() -> new Onward.Stay(FormErrors.of(field, "accounts.refused.passkey"), 422);
            case SignInStep.CodeAsked(var account) -> pending(account, false, there, request);
            case SignInStep.SetUpAsked(var account) -> pending(account, true, there, request);
            case SignInStep.Done(var account) -> new Onward.Go(done(account, there, request, response));
        };
    }

    String done(Account account, String there, HttpServletRequest request, HttpServletResponse response) {
        sessions.begin(request, response, account.person());
        return "redirect:" + Destination.of(account.roles(), there);
    }

    private Onward pending(Account account, boolean setUp, String there, HttpServletRequest request) {
        new PendingSignIn(account.id(), setUp, there).keep(request, clock);
        return new Onward.Go(setUp ? "redirect:/inloggen/authenticator" : "redirect:/inloggen/code");
    }
}
