package nl.rookstopregister.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.rookstopregister.accounts.Accounts;
import nl.rookstopregister.accounts.model.SignInStep;
import nl.rookstopregister.accounts.usecase.SignInByPassword;
import nl.rookstopregister.pages.FormErrors;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Inloggen: name and password. */
@Controller
@RequestMapping("/inloggen")
class SignInController {

    private static final int LONGEST_NAME = 200;

    private final SignInByPassword signIn;
    private final Arrival arrival;
    private final Accounts accounts;

    SignInController(SignInByPassword signIn, Arrival arrival, Accounts accounts) {
        this.signIn = signIn;
        this.arrival = arrival;
        this.accounts = accounts;
    }

    @GetMapping
    ModelAndView ask(@RequestParam(defaultValue = "") String naar) {
        boolean again = accounts.signedIn().isPresent();
        if (again && naar.isEmpty()) {
            return new ModelAndView("redirect:"
                    + Destination.home(accounts.signedIn().orElseThrow().roles()));
        }
        return page(new SignInPage("", naar, again, FormErrors.none()), 200);
    }

    @PostMapping
    ModelAndView attempt(
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String wachtwoord,
            @RequestParam(defaultValue = "") String naar,
            HttpServletRequest request,
            HttpServletResponse response) {
        FormErrors empty = missing(naam, wachtwoord);
        if (!empty.isEmpty()) {
            return page(new SignInPage(naam, naar, false, empty), 422);
        }
        SignInStep step = signIn.attempt(naam, wachtwoord, Caller.of(request));
        return switch (arrival.after(step, "naam", naar, request, response)) {
            case Arrival.Onward.Go(String view) -> new ModelAndView(view);
            case Arrival.Onward.Stay(FormErrors errors, int status) ->
                page(new SignInPage(naam, naar, false, errors), status);
        };
    }

    private static FormErrors missing(String name, String password) {
        FormErrors errors = FormErrors.none();
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            errors = errors.and("naam", "accounts.sign-in.name.missing");
        }
        return password.isEmpty() ? errors.and("wachtwoord", "accounts.sign-in.password.missing") : errors;
    }

    private static ModelAndView page(SignInPage page, int status) {
        ModelAndView view = new ModelAndView("accounts/sign-in", "page", page);
        view.setStatus(HttpStatusCode.valueOf(status));
        return view;
    }
}
