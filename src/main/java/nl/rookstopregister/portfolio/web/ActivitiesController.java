package nl.rookstopregister.portfolio.web;

import java.util.List;
import java.util.Objects;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.documents.Documents;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.portfolio.model.Activity;
import nl.rookstopregister.portfolio.model.ActivityId;
import nl.rookstopregister.portfolio.model.Ruled;
import nl.rookstopregister.portfolio.model.Ruling;
import nl.rookstopregister.portfolio.usecase.JudgeActivities;
import nl.rookstopregister.portfolio.usecase.JudgeActivities.File;
import nl.rookstopregister.portfolio.web.ActivityPage.RulingForm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The office: activities that wait, and what each is worth. */
@Controller
@RequestMapping("/bureau/punten")
class ActivitiesController {

    private final JudgeActivities judge;
    private final Documents documents;

    ActivitiesController(JudgeActivities judge, Documents documents) {
        this.judge = judge;
        this.documents = documents;
    }

    @GetMapping
    ModelAndView all(@RequestParam(name = "beoordeeld", defaultValue = "") String done) {
        List<File> judged = judge.judged();
        return new ModelAndView(
                "portfolio/office",
                "page",
                new OfficePage(
                        judge.waiting(),
                        judged,
                        judged.stream()
                                .filter(file -> file.activity().id().toString().equals(done))
                                .findFirst()
                                .orElse(null)));
    }

    @GetMapping("/{id}")
    ModelAndView activity(@PathVariable ActivityId id) {
        return page(id, RulingForm.EMPTY, FormErrors.none());
    }

    @PostMapping("/{id}")
    ModelAndView rule(@PathVariable ActivityId id, RulingForm form, SignedIn reader) {
        String outcome = Objects.requireNonNullElse(form.oordeel(), "");
        if (!outcome.equals(ActivityForm.YES) && !outcome.equals(ActivityForm.NO)) {
            return wrong(id, form, FormErrors.of("oordeel", "portfolio.ruling.wrong.outcome"));
        }
        Ruling ruling = new Ruling(
                outcome.equals(ActivityForm.YES),
                ActivityForm.points(Objects.requireNonNullElse(form.punten(), "")),
                form.geaccrediteerd() != null,
                Objects.requireNonNullElse(form.reden(), ""));
        int line = Objects.requireNonNullElse(form.regel(), 0);
        return switch (judge.rule(id, line, ruling, reader.actor())) {
            case Ruled.Done _ -> new ModelAndView("redirect:/bureau/punten?beoordeeld=" + id);
            case Ruled.ReasonMissing _ -> wrong(id, form, FormErrors.of("reden", "portfolio.ruling.wrong.reason"));
            case Ruled.PointsOutOfRange _ ->
                wrong(id, form, FormErrors.of("punten", "portfolio.activity.wrong.points", Activity.MOST_POINTS));
            case Ruled.OvertakenBy by ->
                wrong(
                        id,
                        form,
                        FormErrors.of(
                                "oordeel",
                                "portfolio.ruling.wrong.overtaken",
                                by.line().by().name()));
            case Ruled.Unknown _ -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private ModelAndView wrong(ActivityId id, RulingForm form, FormErrors errors) {
        ModelAndView again = page(id, form, errors);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView page(ActivityId id, RulingForm form, FormErrors errors) {
        File file = judge.open(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        ActivityPage page = PointsController.page(file.activity(), file.name(), documents);
        return new ModelAndView(
                "portfolio/activity",
                "page",
                new ActivityPage(page.activity(), page.name(), page.proof(), form, errors));
    }
}
