package nl.rookstopregister.extensions.web;

import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.extensions.usecase.AskExtension;
import nl.rookstopregister.extensions.web.MyExtensionPage.Typed;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.shared.CoachId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Verlenging: a coach asks for more time. */
@Controller
@RequestMapping("/mijn/verlenging")
class MyExtensionController {

    private final AskExtension askExtension;

    MyExtensionController(AskExtension askExtension) {
        this.askExtension = askExtension;
    }

    @GetMapping
    ModelAndView show(SignedIn reader) {
        return page(reader, Typed.NOTHING, FormErrors.none());
    }

    @PostMapping
    ModelAndView ask(
            @RequestParam(defaultValue = "") String reden,
            @RequestParam(defaultValue = "") String tot,
            SignedIn reader) {
        Wish wish = Wish.read(reden, tot);
        FormErrors errors = wish.errors();
        if (errors.isEmpty()) {
            errors = Wish.refused(askExtension.ask(
                    reader,
                    coach(reader),
                    wish.reason().orElseThrow(),
                    wish.lastDay().orElseThrow()));
        }
        if (errors.isEmpty()) {
            return new ModelAndView("redirect:/mijn/verlenging");
        }
        ModelAndView again = page(reader, new Typed(reden, tot), errors);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    @PostMapping("/intrekken")
    ModelAndView withdraw(SignedIn reader) {
        askExtension.withdraw(coach(reader));
        return new ModelAndView("redirect:/mijn/verlenging");
    }

    private ModelAndView page(SignedIn reader, Typed typed, FormErrors errors) {
        CoachId coach = coach(reader);
        return new ModelAndView(
                "extensions/mine",
                "page",
                new MyExtensionPage(
                        askExtension.room(coach).orElse(null),
                        askExtension.of(coach).reversed(),
                        typed,
                        errors));
    }

    private static CoachId coach(SignedIn reader) {
        CoachId coach = reader.coach();
        if (coach == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return coach;
    }
}
