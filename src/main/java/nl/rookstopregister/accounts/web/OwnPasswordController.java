package nl.rookstopregister.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accounts.model.PasswordChange;
import nl.rookstopregister.accounts.security.Sessions;
import nl.rookstopregister.accounts.usecase.ChangePassword;
import nl.rookstopregister.pages.FormAnswer;
import nl.rookstopregister.pages.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Wachtwoord wijzigen: with the old one; everywhere else one is signed out. */
@Controller
@RequestMapping("/mijn/beveiliging/wachtwoord")
class OwnPasswordController {

    private final ChangePassword changePassword;
    private final Sessions sessions;
    private final Clock clock;

    OwnPasswordController(ChangePassword changePassword, Sessions sessions, Clock clock) {
        this.changePassword = changePassword;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(SignedIn person) {
        return page(person, FormErrors.none());
    }

    @PostMapping
    ModelAndView change(
            @RequestParam(defaultValue = "") String huidig,
            @RequestParam(defaultValue = "") String wachtwoord,
            SignedIn person,
            HttpServletRequest request) {
        PasswordChange change = changePassword.change(person.account(), huidig, wachtwoord, Caller.of(request));
        return switch (change) {
            case PasswordChange.Changed() -> {
                sessions.endOthers(person.account(), request.getSession());
                yield new ModelAndView("redirect:/mijn/beveiliging");
            }
            case PasswordChange.PresentIsWrong() ->
                page(person, FormErrors.of("huidig", "accounts.safety.password.wrong"));
            case PasswordChange.Wait(var until) -> page(person, Waiting.on("huidig", until, clock));
            case PasswordChange.NotGood(var why) ->
                page(
                        person,
                        PasswordErrors.read("wachtwoord", why) instanceof FormAnswer.Invalid<String>(FormErrors errors)
                                ? errors
                                : FormErrors.none());
        };
    }

    private static ModelAndView page(SignedIn person, FormErrors errors) {
        ModelAndView view =
                new ModelAndView("accounts/own-password", "page", new OwnPasswordPage(person.mail(), errors));
        view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
