package nl.rookstopregister.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.rookstopregister.accounts.model.Account;
import nl.rookstopregister.accounts.model.LinkPurpose;
import nl.rookstopregister.accounts.model.LinkToken;
import nl.rookstopregister.accounts.model.SignInStep;
import nl.rookstopregister.accounts.security.Sessions;
import nl.rookstopregister.accounts.usecase.Passwords;
import nl.rookstopregister.accounts.usecase.SetPassword;
import nl.rookstopregister.pages.FormAnswer;
import nl.rookstopregister.pages.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Links in mails: activating an account, and choosing a new password. Looking at one does not use it up. */
@Controller
class LinkController {

    private final SetPassword setPassword;
    private final Passwords passwords;
    private final Arrival arrival;
    private final Sessions sessions;

    LinkController(SetPassword setPassword, Passwords passwords, Arrival arrival, Sessions sessions) {
        this.setPassword = setPassword;
        this.passwords = passwords;
        this.arrival = arrival;
        this.sessions = sessions;
    }

    @GetMapping("/activeren/{token}")
    ModelAndView activation(@PathVariable String token) {
        return ask(new LinkToken(token), LinkPurpose.ACTIVATION);
    }

    @PostMapping("/activeren/{token}")
    ModelAndView activate(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String wachtwoord,
            HttpServletRequest request,
            HttpServletResponse response) {
        return set(new LinkToken(token), LinkPurpose.ACTIVATION, wachtwoord, request, response);
    }

    @GetMapping("/wachtwoord-vergeten/{token}")
    ModelAndView reset(@PathVariable String token) {
        return ask(new LinkToken(token), LinkPurpose.PASSWORD_RESET);
    }

    @PostMapping("/wachtwoord-vergeten/{token}")
    ModelAndView reset(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String wachtwoord,
            HttpServletRequest request,
            HttpServletResponse response) {
        return set(new LinkToken(token), LinkPurpose.PASSWORD_RESET, wachtwoord, request, response);
    }

    private ModelAndView ask(LinkToken token, LinkPurpose purpose) {
        return setPassword
                .ownerOf(token, purpose)
                .map(owner -> page(owner, purpose, FormErrors.none()))
                .orElseGet(() -> spent(purpose));
    }

    private ModelAndView set(
            LinkToken token,
            LinkPurpose purpose,
            String typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Account> owner = setPassword.ownerOf(token, purpose);
        if (owner.isEmpty()) {
            return spent(purpose);
        }
        return switch (PasswordErrors.read("wachtwoord", passwords.read(typed, owner.get()))) {
            case FormAnswer.Invalid<String>(FormErrors errors) -> page(owner.get(), purpose, errors);
            case FormAnswer.Valid<String>(String password) ->
                setPassword
                        .byLink(token, purpose, passwords.hash(password))
                        .map(step -> onward(owner.get(), step, request, response))
                        .orElseGet(() -> spent(purpose));
        };
    }

    /** Whoever was signed in with the old password is signed out everywhere. */
    private ModelAndView onward(
            Account owner, SignInStep step, HttpServletRequest request, HttpServletResponse response) {
        sessions.endAll(owner.id());
        return switch (arrival.after(step, "naam", "", request, response)) {
            case Arrival.Onward.Go(String view) -> new ModelAndView(view);
            // The password is set; what is left to prove is asked where everybody is asked.
            case Arrival.Onward.Stay stay -> new ModelAndView("redirect:/inloggen");
        };
    }

    private static ModelAndView page(Account owner, LinkPurpose purpose, FormErrors errors) {
        PasswordPage page = new PasswordPage(purpose == LinkPurpose.ACTIVATION, owner.name(), owner.mail(), errors);
        ModelAndView view = new ModelAndView("accounts/password", "page", page);
        view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static ModelAndView spent(LinkPurpose purpose) {
        LinkSpentPage page = new LinkSpentPage(purpose == LinkPurpose.ACTIVATION);
        ModelAndView view = new ModelAndView("accounts/link-spent", "page", page);
        view.setStatus(HttpStatus.GONE);
        return view;
    }
}
