package nl.rookstopregister.admission.web;

import java.util.List;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.usecase.AdmissionTerms;
import nl.rookstopregister.admission.usecase.ReadApplication;
import nl.rookstopregister.admission.usecase.StartApplication;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.pages.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Mijn aanvragen: what was applied for, and the choice of what to apply for next. */
@Controller
@RequestMapping("/mijn/aanvragen")
class MyApplicationsController {

    private static final String TRAINER = "TRAINER";

    private final ReadApplication readApplication;
    private final StartApplication startApplication;
    private final AdmissionTerms terms;

    MyApplicationsController(ReadApplication readApplication, StartApplication startApplication, AdmissionTerms terms) {
        this.readApplication = readApplication;
        this.startApplication = startApplication;
        this.terms = terms;
    }

    @GetMapping
    ModelAndView all(SignedIn reader) {
        List<Head> heads =
                readApplication.of(Own.coach(reader)).stream().map(this::head).toList();
        boolean possible = !startApplication.possible(Own.coach(reader)).isEmpty()
                && heads.stream().noneMatch(head -> head.state().isOpen());
        return new ModelAndView("admission/mine", "page", new MyApplicationsPage(heads, possible));
    }

    @GetMapping("/nieuw")
    ModelAndView choose(SignedIn reader) {
        return choice(reader, "", FormErrors.none());
    }

    @PostMapping("/nieuw")
    ModelAndView start(SignedIn reader, @RequestParam(defaultValue = "") String soort) {
        List<Procedure> possible = startApplication.possible(Own.coach(reader));
        if (possible.stream().noneMatch(procedure -> procedure.name().equals(soort))) {
            FormErrors errors =
                    soort.equals(TRAINER) ? FormErrors.none() : FormErrors.of("soort", "forms.wrong.choose");
            ModelAndView again = choice(reader, soort, errors);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return switch (startApplication.start(reader, Own.coach(reader), Procedure.valueOf(soort))) {
            case StartApplication.Start.Started(ApplicationId id) -> Own.at(id);
            case StartApplication.Start.AlreadyOpen(ApplicationId id) -> Own.at(id);
            case StartApplication.Start.NotFromHere _ -> new ModelAndView("redirect:/mijn/aanvragen/nieuw");
        };
    }

    private ModelAndView choice(SignedIn reader, String chosen, FormErrors errors) {
        List<Head> open = readApplication.of(Own.coach(reader)).stream()
                .filter(application -> application.state().isOpen())
                .map(this::head)
                .toList();
        return new ModelAndView(
                "admission/choose",
                "page",
                new ChoosePage(
                        startApplication.possible(Own.coach(reader)), open, chosen, chosen.equals(TRAINER), errors));
    }

    private Head head(Application application) {
        return Head.of(application, terms);
    }
}
