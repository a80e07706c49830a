package nl.rookstopregister.shortestway.web;

import java.util.List;
import java.util.UUID;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.pages.FormAnswer;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shortestway.model.Naming;
import nl.rookstopregister.shortestway.model.PointsGap;
import nl.rookstopregister.shortestway.usecase.NameActivity;
import nl.rookstopregister.shortestway.usecase.NameActivity.Named;
import nl.rookstopregister.shortestway.usecase.ReadSituation;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Activities outside the agenda that a coach names, for the shortest way to weigh. */
@Controller
@RequestMapping(NameActivityPage.ADDRESS)
class NamedActivitiesController {

    private final NameActivity naming;
    private final ReadSituation situations;

    NamedActivitiesController(NameActivity naming, ReadSituation situations) {
        this.naming = naming;
        this.situations = situations;
    }

    @GetMapping
    ModelAndView form(SignedIn reader) {
        return page(ShortestWayController.coach(reader), NamedActivityForm.EMPTY, FormErrors.none());
    }

    @PostMapping
    ModelAndView name(NamedActivityForm form, SignedIn reader) {
        CoachId coach = ShortestWayController.coach(reader);
        FormErrors errors = switch (form.read()) {
            case FormAnswer.Invalid<Named> wrong -> wrong.errors();
            case FormAnswer.Valid<Named> right -> errors(naming.name(coach, right.command()));
        };
        if (errors.isEmpty()) {
            return new ModelAndView("redirect:" + ShortestWayPage.ADDRESS + "#voorstel");
        }
        ModelAndView again = page(coach, form, errors);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    @PostMapping("/{id}/vergeten")
    ModelAndView forget(@PathVariable UUID id, SignedIn reader) {
        naming.forget(ShortestWayController.coach(reader), id);
        return new ModelAndView("redirect:" + ShortestWayPage.ADDRESS + "#activiteiten");
    }

    private static FormErrors errors(Naming outcome) {
        return switch (outcome) {
            case Naming.Accepted() -> FormErrors.none();
            case Naming.NotToCome() -> FormErrors.of("datum", "shortestway.name.wrong.not-to-come");
            case Naming.TooLate(var deadline) -> FormErrors.of("datum", "shortestway.name.wrong.too-late", deadline);
            case Naming.NotAccredited() -> FormErrors.of("geaccrediteerd", "shortestway.name.wrong.not-accredited");
            case Naming.NothingToGain() -> FormErrors.of("punten", "shortestway.name.wrong.nothing-to-gain");
            case Naming.TooMany() -> FormErrors.of("naam", "shortestway.name.wrong.too-many", Naming.MOST);
        };
    }

    private ModelAndView page(CoachId coach, NamedActivityForm form, FormErrors errors) {
        List<PointsGap> points =
                situations.of(coach).map(found -> found.gap().points()).orElseGet(List::of);
        return new ModelAndView("shortestway/name-activity", "page", new NameActivityPage(form, points, errors));
    }
}
