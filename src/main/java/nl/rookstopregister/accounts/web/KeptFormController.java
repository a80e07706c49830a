package nl.rookstopregister.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.rookstopregister.accounts.Accounts;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accounts.security.KeptForm;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** After signing in again: the form that was sent after the session had ended, to send once more. */
@Controller
class KeptFormController {

    private final Accounts accounts;

    KeptFormController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/inloggen/verder")
    ModelAndView goOn(HttpServletRequest request) {
        return accounts.signedIn()
                .map(person -> formOf(person, request))
                .orElseGet(() -> new ModelAndView("redirect:/inloggen"));
    }

    private static ModelAndView formOf(SignedIn person, HttpServletRequest request) {
        return KeptForm.of(request, person.account().toString())
                .map(form ->
                        new ModelAndView("accounts/kept-form", "page", new KeptFormPage(form.address(), form.fields())))
                .orElseGet(() -> new ModelAndView("redirect:" + Destination.home(person.roles())));
    }
}
