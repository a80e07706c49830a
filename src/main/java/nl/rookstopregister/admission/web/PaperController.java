package nl.rookstopregister.admission.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.admission.model.Application;
import nl.rookstopregister.admission.usecase.AdmissionTerms;
import nl.rookstopregister.admission.usecase.ReadApplication;
import nl.rookstopregister.admission.usecase.StartApplication;
import nl.rookstopregister.admission.usecase.StartApplication.Start;
import nl.rookstopregister.norms.Procedure;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.WrittenDay;
import nl.rookstopregister.register.NumberLookup;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Op papier: the office types applications of people without e-mail. */
@Controller
@RequestMapping("/bureau/papier")
class PaperController {

    private static final List<Procedure> PROCEDURES = List.of(
            Procedure.CANDIDATE,
            Procedure.DEFINITIVE,
            Procedure.RENEWAL,
            Procedure.ANNOTATION_PREGNANT,
            Procedure.ANNOTATION_PSYCHIATRY);

    private final StartApplication startApplication;
    private final ReadApplication readApplication;
    private final PaperNames names;
    private final Register register;
    private final AdmissionTerms terms;

    PaperController(
            StartApplication startApplication,
            ReadApplication readApplication,
            PaperNames names,
            Register register,
            AdmissionTerms terms) {
        this.startApplication = startApplication;
        this.readApplication = readApplication;
        this.names = names;
        this.register = register;
        this.terms = terms;
    }

    @GetMapping
    ModelAndView all() {
        return page(PaperPage.Typed.NOTHING, null, FormErrors.none());
    }

    @PostMapping
    ModelAndView begin(
            @RequestParam(defaultValue = "") String nummer,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String soort,
            @RequestParam(defaultValue = "") String ontvangen,
            SignedIn officer) {
        PaperPage.Typed typed = new PaperPage.Typed(nummer, naam, soort, ontvangen);
        Optional<CoachId> coach = coach(nummer.strip());
        Optional<LocalDate> received = WrittenDay.read(ontvangen).filter(day -> !day.isAfter(terms.today()));
        Optional<Procedure> procedure =
                PROCEDURES.stream().filter(each -> each.name().equals(soort)).findFirst();
        FormErrors errors = FormErrors.none();
        errors = coach.isPresent() ? errors : errors.and("nummer", "admission.paper.wrong.number");
        errors = nummer.isBlank() && naam.isBlank() ? errors.and("naam", "admission.paper.wrong.name") : errors;
        errors = procedure.isPresent() ? errors : errors.and("soort", "forms.wrong.choose");
        errors = received.isPresent() ? errors : errors.and("ontvangen", "admission.paper.wrong.received");
        if (!errors.isEmpty()) {
            return refused(page(typed, null, errors));
        }
        Start start = startApplication.startOnPaper(
                officer, coach.orElseThrow(), procedure.orElseThrow(), received.orElseThrow(), naam.strip());
        return switch (start) {
            case Start.Started(var id) -> new ModelAndView("redirect:" + Head.ON_PAPER + id);
            case Start.AlreadyOpen _ -> refused(page(typed, "admission.paper.refused.open", FormErrors.none()));
            case Start.NotFromHere _ ->
                refused(page(typed, "admission.paper.refused.not-from-here", FormErrors.none()));
        };
    }

    /** Somebody new without a number; nobody where the number is nobody's. */
    private Optional<CoachId> coach(String number) {
        if (number.isEmpty()) {
            return Optional.of(CoachId.random());
        }
        return register.lookUp(number) instanceof NumberLookup.Found(var _, CoachId coach)
                ? Optional.of(coach)
                : Optional.empty();
    }

    private ModelAndView page(PaperPage.Typed typed, @Nullable String refused, FormErrors errors) {
        List<PaperPage.Line> lines =
                readApplication.toBeTyped().stream().map(this::line).toList();
        return new ModelAndView("admission/paper", "page", new PaperPage(lines, PROCEDURES, typed, refused, errors));
    }

    private PaperPage.Line line(Application application) {
        return new PaperPage.Line(Head.of(application, terms), names.of(application));
    }

    private static ModelAndView refused(ModelAndView view) {
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
