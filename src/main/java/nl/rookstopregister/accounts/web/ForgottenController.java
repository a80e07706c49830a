package nl.rookstopregister.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import nl.rookstopregister.accounts.model.Gate;
import nl.rookstopregister.accounts.usecase.AskForReset;
import nl.rookstopregister.pages.FormErrors;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Wachtwoord vergeten: the same answer for everybody. */
@Controller
@RequestMapping("/wachtwoord-vergeten")
class ForgottenController {

    private static final int LONGEST_NAME = 200;

    private final AskForReset askForReset;
    private final Clock clock;

    ForgottenController(AskForReset askForReset, Clock clock) {
        this.askForReset = askForReset;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask() {
        return page(new ForgottenPage("", false, FormErrors.none()), 200);
    }

    @PostMapping
    ModelAndView send(@RequestParam(defaultValue = "") String naam, HttpServletRequest request) {
        if (naam.isBlank() || naam.length() > LONGEST_NAME) {
            FormErrors missing = FormErrors.of("naam", "accounts.sign-in.name.missing");
            return page(new ForgottenPage(naam, false, missing), 422);
        }
        return switch (askForReset.ask(naam, Caller.of(request))) {
            case Gate.Open() -> page(new ForgottenPage(naam, true, FormErrors.none()), 200);
            case Gate.Closed(var until) -> page(new ForgottenPage(naam, false, Waiting.on("naam", until, clock)), 429);
        };
    }

    private static ModelAndView page(ForgottenPage page, int status) {
        ModelAndView view = new ModelAndView("accounts/forgotten", "page", page);
        view.setStatus(HttpStatusCode.valueOf(status));
        return view;
    }
}
