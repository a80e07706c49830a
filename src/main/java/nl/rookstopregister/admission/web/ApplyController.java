package nl.rookstopregister.admission.web;

import java.util.Optional;
import java.util.Set;
import nl.rookstopregister.accounts.Accounts;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Aanmelden: who can apply, and an account to begin with. */
@Controller
@RequestMapping("/aanmelden")
class ApplyController {

    private static final int LONGEST = 200;

    private final Accounts accounts;

    ApplyController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    ModelAndView start() {
        return page(new ApplyPage("", "", isCoach(), false, FormErrors.none()));
    }

    /** The same answer for every address: nobody learns from it who has an account. */
    @PostMapping
    ModelAndView invite(
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String mail,
            Language language) {
        FormErrors errors = errors(naam.strip(), mail.strip());
        if (!errors.isEmpty()) {
            ModelAndView again = page(new ApplyPage(naam, mail, isCoach(), false, errors));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        accounts.invite(naam.strip(), mail.strip(), Set.of(Role.COACH), CoachId.random(), language);
        return new ModelAndView("redirect:/aanmelden/verstuurd");
    }

    @GetMapping("/verstuurd")
    ModelAndView sent() {
        return page(new ApplyPage("", "", isCoach(), true, FormErrors.none()));
    }

    private static FormErrors errors(String name, String mail) {
        FormErrors errors = FormErrors.none();
        if (name.isEmpty() || name.length() > LONGEST) {
            errors = errors.and("naam", "forms.wrong.missing");
        }
        if (!mail.matches("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+") || mail.length() > LONGEST) {
            errors = errors.and("mail", "forms.wrong.mail");
        }
        return errors;
    }

    private boolean isCoach() {
        Optional<SignedIn> reader = accounts.signedIn();
        return reader.isPresent() && reader.get().coach() != null;
    }

    private static ModelAndView page(ApplyPage page) {
        return new ModelAndView("admission/apply", "page", page);
    }
}
