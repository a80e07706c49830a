package nl.rookstopregister.admission.web;

import java.util.Set;
import java.util.UUID;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.admission.usecase.AdmissionTerms;
import nl.rookstopregister.admission.usecase.ConfirmAtOnce;
import nl.rookstopregister.admission.usecase.ConfirmAtOnce.Confirming;
import nl.rookstopregister.admission.usecase.LookAhead;
import nl.rookstopregister.admission.usecase.Outlook;
import nl.rookstopregister.admission.usecase.StartApplication;
import nl.rookstopregister.norms.Procedure;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Herregistratie: one page when everything is there, and else what is missing, until when, and what can still be done. */
@Controller
@RequestMapping("/mijn/herregistratie")
class RenewalController {

    private static final String ACTION = "/mijn/herregistratie";

    private final LookAhead lookAhead;
    private final ConfirmAtOnce confirmAtOnce;
    private final StartApplication startApplication;
    private final AdmissionTerms terms;

    RenewalController(
            LookAhead lookAhead, ConfirmAtOnce confirmAtOnce, StartApplication startApplication, AdmissionTerms terms) {
        this.lookAhead = lookAhead;
        this.confirmAtOnce = confirmAtOnce;
        this.startApplication = startApplication;
        this.terms = terms;
    }

    @GetMapping
    ModelAndView show(SignedIn reader) {
        return page(reader, Confirmation.fresh(ACTION));
    }

    @PostMapping
    ModelAndView confirm(
            @RequestParam MultiValueMap<String, String> form, @RequestParam UUID request, SignedIn reader) {
        Set<String> declared = form.keySet();
        return switch (confirmAtOnce.confirm(reader, Own.coach(reader), Procedure.RENEWAL, declared, request)) {
            case Confirming.Decided(var id) -> Own.at(id);
            case Confirming.Waits(var id) -> Own.at(id);
            case Confirming.AlreadyOpen(var id) -> Own.at(id);
            case Confirming.NotInOneStep _ -> new ModelAndView("redirect:" + ACTION);
            case Confirming.NotDeclared(var missing) -> {
                ModelAndView again = page(reader, Confirmation.again(ACTION, declared, request, missing));
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
        };
    }

    /** With what is missing still to be added, or for the committee to weigh as it is. */
    @PostMapping("/aanvullen")
    ModelAndView add(SignedIn reader) {
        return switch (startApplication.start(reader, Own.coach(reader), Procedure.RENEWAL)) {
            case StartApplication.Start.Started(var id) -> Own.at(id);
            case StartApplication.Start.AlreadyOpen(var id) -> Own.at(id);
            case StartApplication.Start.NotFromHere _ -> new ModelAndView("redirect:" + ACTION);
        };
    }

    private ModelAndView page(SignedIn reader, Confirmation confirmation) {
        Outlook outlook = lookAhead.at(Own.coach(reader), Procedure.RENEWAL);
        return new ModelAndView(
                "admission/renewal",
                "page",
                new RenewalPage(
                        outlook.renewal(),
                        outlook.assessment(),
                        outlook.transition(),
                        outlook.application() == null ? null : Head.of(outlook.application(), terms),
                        confirmation));
    }
}
