package nl.rookstopregister.admission.web;

import java.util.List;
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
import nl.rookstopregister.shared.CoachId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Aantekeningen: EXTRA-zwanger and EXTRA-psychiatrie, asked for by the same step as a renewal. */
@Controller
@RequestMapping("/mijn/aantekeningen")
class AnnotationsController {

    private final LookAhead lookAhead;
    private final ConfirmAtOnce confirmAtOnce;
    private final StartApplication startApplication;
    private final AdmissionTerms terms;

    AnnotationsController(
            LookAhead lookAhead, ConfirmAtOnce confirmAtOnce, StartApplication startApplication, AdmissionTerms terms) {
        this.lookAhead = lookAhead;
        this.confirmAtOnce = confirmAtOnce;
        this.startApplication = startApplication;
        this.terms = terms;
    }

    @GetMapping
    ModelAndView all(SignedIn reader) {
        CoachId coach = Own.coach(reader);
        List<AnnotationsPage.Line> lines = AnnotationPage.ADDRESSES.values().stream()
                .map(procedure -> line(coach, procedure))
                .toList();
        return new ModelAndView("admission/annotations", "page", new AnnotationsPage(lines));
    }

    @GetMapping("/{soort}")
    ModelAndView show(@PathVariable String soort, SignedIn reader) {
        return page(reader, procedure(soort), Confirmation.fresh("/mijn/aantekeningen/" + soort));
    }

    @PostMapping("/{soort}")
    ModelAndView confirm(
            @PathVariable String soort,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam UUID request,
            SignedIn reader) {
        Set<String> declared = form.keySet();
        String action = "/mijn/aantekeningen/" + soort;
        return switch (confirmAtOnce.confirm(reader, Own.coach(reader), procedure(soort), declared, request)) {
            case Confirming.Decided(var id) -> Own.at(id);
            case Confirming.Waits(var id) -> Own.at(id);
            case Confirming.AlreadyOpen(var id) -> Own.at(id);
            case Confirming.NotInOneStep _ -> new ModelAndView("redirect:" + action);
            case Confirming.NotDeclared(var missing) -> {
                ModelAndView again =
                        page(reader, procedure(soort), Confirmation.again(action, declared, request, missing));
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
        };
    }

    @PostMapping("/{soort}/aanvragen")
    ModelAndView apply(@PathVariable String soort, SignedIn reader) {
        return switch (startApplication.start(reader, Own.coach(reader), procedure(soort))) {
            case StartApplication.Start.Started(var id) -> Own.at(id);
            case StartApplication.Start.AlreadyOpen(var id) -> Own.at(id);
            case StartApplication.Start.NotFromHere _ -> new ModelAndView("redirect:/mijn/aantekeningen/" + soort);
        };
    }

    private AnnotationsPage.Line line(CoachId coach, Procedure procedure) {
        Outlook outlook = lookAhead.at(coach, procedure);
        return new AnnotationsPage.Line(
                procedure,
                lookAhead.holds(coach, procedure),
                outlook.assessment().isMet());
    }

    private ModelAndView page(SignedIn reader, Procedure procedure, Confirmation confirmation) {
        Outlook outlook = lookAhead.at(Own.coach(reader), procedure);
        return new ModelAndView(
                "admission/annotation",
                "page",
                new AnnotationPage(
                        procedure,
                        lookAhead.holds(Own.coach(reader), procedure),
                        outlook.possible(),
                        outlook.assessment(),
                        outlook.application() == null ? null : Head.of(outlook.application(), terms),
                        confirmation));
    }

    private static Procedure procedure(String address) {
        Procedure procedure = AnnotationPage.ADDRESSES.get(address);
        if (procedure == null) {
            throw Own.notFound();
        }
        return procedure;
    }
}
