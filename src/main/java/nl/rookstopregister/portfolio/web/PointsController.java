package nl.rookstopregister.portfolio.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.documents.DocumentId;
import nl.rookstopregister.documents.Documents;
import nl.rookstopregister.documents.Keeping;
import nl.rookstopregister.pages.FormAnswer;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.portfolio.model.Activity;
import nl.rookstopregister.portfolio.model.ActivityId;
import nl.rookstopregister.portfolio.usecase.HandInActivity;
import nl.rookstopregister.portfolio.usecase.HandInActivity.Upload;
import nl.rookstopregister.portfolio.usecase.LookAtPoints;
import nl.rookstopregister.portfolio.web.ActivityPage.RulingForm;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** A coach's points as a ledger, and activities handed in with proof. */
@Controller
@RequestMapping("/mijn/portfolio/punten")
class PointsController {

    private static final String PAGE = "/mijn/portfolio/punten";

    private final LookAtPoints look;
    private final HandInActivity activities;
    private final Documents documents;
    private final Clock clock;

    PointsController(LookAtPoints look, HandInActivity activities, Documents documents, Clock clock) {
        this.look = look;
        this.activities = activities;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView points(@RequestParam(name = "ingediend", defaultValue = "false") boolean handedIn, SignedIn reader) {
        return new ModelAndView(
                "portfolio/points", "page", new PointsPage(look.of(PortfolioController.coach(reader)), handedIn));
    }

    @GetMapping("/nieuw")
    ModelAndView form(@RequestParam(required = false) @Nullable UUID plan, SignedIn reader) {
        ActivityForm form = plan == null
                ? ActivityForm.EMPTY
                : activities
                        .planned(PortfolioController.coach(reader), plan)
                        .map(planned -> ActivityForm.of(planned, plan, LocalDate.now(clock)))
                        .orElse(ActivityForm.EMPTY);
        return form(form, FormErrors.none());
    }

    @PostMapping("/nieuw")
    ModelAndView handIn(ActivityForm form, @RequestParam("bewijs") MultipartFile proof, SignedIn reader) {
        CoachId coach = PortfolioController.coach(reader);
        return switch (form.read(LocalDate.now(clock))) {
            case FormAnswer.Invalid<Activity.Asked> wrong -> wrong(form, wrong.errors());
            case FormAnswer.Valid<Activity.Asked> right -> {
                Optional<Keeping.Reason> refused =
                        activities.handIn(coach, right.command(), upload(proof), form.plan(), reader.actor());
                yield refused.map(reason -> wrong(
                                form,
                                FormErrors.of(
                                        "bewijs",
                                        "documents.refused." + reason.name().toLowerCase(Locale.ROOT))))
                        .orElseGet(() -> new ModelAndView("redirect:" + PAGE + "?ingediend=true"));
            }
        };
    }

    @GetMapping("/{id}")
    ModelAndView activity(@PathVariable ActivityId id, SignedIn reader) {
        Activity activity = activities
                .find(PortfolioController.coach(reader), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("portfolio/activity", "page", page(activity, "", documents));
    }

    @PostMapping("/{id}/intrekken")
    ModelAndView withdraw(@PathVariable ActivityId id, SignedIn reader) {
        activities.withdraw(PortfolioController.coach(reader), id, reader.actor());
        return new ModelAndView("redirect:" + PAGE + "/" + id);
    }

    static ActivityPage page(Activity activity, String name, Documents documents) {
        return new ActivityPage(
                activity,
                name,
                documents.all(activity.proof().stream().map(DocumentId::new).toList()),
                RulingForm.EMPTY,
                FormErrors.none());
    }

    private static ModelAndView form(ActivityForm form, FormErrors errors) {
        return new ModelAndView("portfolio/new-activity", "page", new NewActivityPage(form, errors));
    }

    private static ModelAndView wrong(ActivityForm form, FormErrors errors) {
        ModelAndView again = form(form, errors);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private static Upload upload(MultipartFile file) {
        try {
            return new Upload(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
