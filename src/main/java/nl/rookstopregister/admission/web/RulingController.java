package nl.rookstopregister.admission.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.usecase.DecideApplication;
import nl.rookstopregister.admission.usecase.Deciding;
import nl.rookstopregister.admission.usecase.Ruling;
import nl.rookstopregister.admission.web.OfficePage.Obstacle;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.WrittenDay;
import nl.rookstopregister.register.Taking;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Besluit: grants or refuses an application, or confirms what a colleague proposed. */
@Controller
@RequestMapping("/bureau/aanvragen/{id}")
class RulingController {

    private static final String GRANT = "toewijzen";
    private static final String REFUSE = "afwijzen";

    private final DecideApplication decideApplication;
    private final OfficePages pages;

    RulingController(DecideApplication decideApplication, OfficePages pages) {
        this.decideApplication = decideApplication;
        this.pages = pages;
    }

    @PostMapping("/besluit")
    ModelAndView decide(
            @PathVariable ApplicationId id,
            @RequestParam(defaultValue = "") String uitkomst,
            @RequestParam(defaultValue = "") String ingang,
            @RequestParam(defaultValue = "") String grond,
            @RequestParam int gezien,
            SignedIn reader,
            Language language) {
        Optional<LocalDate> day = WrittenDay.read(ingang);
        if (day.isEmpty() || !List.of(GRANT, REFUSE).contains(uitkomst)) {
            FormErrors errors = day.isEmpty() ? FormErrors.of("ingang", "admission.wrong.day") : FormErrors.none();
            return again(id, reader, language, null, errors, null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Ruling ruling = new Ruling(uitkomst.equals(GRANT), day.get(), grond.strip());
        Deciding deciding = decideApplication.decide(id, reader, ruling, gezien).orElseThrow(Own::notFound);
        return answer(id, deciding, reader, language, ruling);
    }

    @PostMapping("/bevestigen")
    ModelAndView confirm(@PathVariable ApplicationId id, @RequestParam int gezien, SignedIn reader, Language language) {
        Deciding deciding = decideApplication.confirm(id, reader, gezien).orElseThrow(Own::notFound);
        return answer(id, deciding, reader, language, null);
    }

    @PostMapping("/terugleggen")
    ModelAndView turnDown(
            @PathVariable ApplicationId id, @RequestParam(defaultValue = "") String reden, SignedIn reader) {
        decideApplication.turnDown(id, reader, reden.strip());
        return new ModelAndView("redirect:/bureau/aanvragen/" + id);
    }

    private ModelAndView answer(
            ApplicationId id, Deciding deciding, SignedIn reader, Language language, @Nullable Ruling typed) {
        return switch (deciding) {
            case Deciding.Decided _, Deciding.Proposed _ -> new ModelAndView("redirect:/bureau/aanvragen/" + id);
            case Deciding.GroundMissing _ ->
                wrong(id, reader, language, typed, FormErrors.of("grond", "admission.wrong.ground"));
            case Deciding.WrongDay(LocalDate first, LocalDate last) ->
                wrong(
                        id,
                        reader,
                        language,
                        typed,
                        FormErrors.of("ingang", "admission.wrong.effective-day", first, last));
            case Deciding.NotAuthorised _ ->
                obstructed(id, reader, language, typed, Obstacle.of("admission.obstacle.not-authorised"));
            case Deciding.OwnProposal _ ->
                obstructed(id, reader, language, typed, Obstacle.of("admission.obstacle.own-proposal"));
            case Deciding.NotFromHere(var state, var by) ->
                obstructed(
                        id,
                        reader,
                        language,
                        typed,
                        by == null
                                ? Obstacle.of("admission.obstacle.overtaken")
                                : Obstacle.of("admission.obstacle.by." + state, by));
            case Deciding.Refused(Taking reason) -> obstructed(id, reader, language, typed, obstacle(reason));
        };
    }

    private static Obstacle obstacle(Taking reason) {
        return switch (reason) {
            case Taking.Overtaken _ -> Obstacle.of("admission.obstacle.register-changed");
            case Taking.NotFromHere _ -> Obstacle.of("admission.obstacle.register-state");
            case Taking.NotAuthorised _ -> Obstacle.of("admission.obstacle.not-authorised");
            case Taking.Incomplete(String what) -> Obstacle.of("register.incomplete." + what);
            case Taking.Taken _ -> throw new IllegalStateException("A decision that was taken is no obstacle");
        };
    }

    private ModelAndView wrong(
            ApplicationId id, SignedIn reader, Language language, @Nullable Ruling typed, FormErrors errors) {
        return again(id, reader, language, typed, errors, null, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView obstructed(
            ApplicationId id, SignedIn reader, Language language, @Nullable Ruling typed, Obstacle obstacle) {
        return again(id, reader, language, typed, FormErrors.none(), obstacle, HttpStatus.CONFLICT);
    }

    private ModelAndView again(
            ApplicationId id,
            SignedIn reader,
            Language language,
            @Nullable Ruling typed,
            FormErrors errors,
            @Nullable Obstacle obstacle,
            HttpStatus status) {
        ModelAndView view = pages.page(id, reader, language, typed, errors, obstacle);
        view.setStatus(status);
        return view;
    }
}
