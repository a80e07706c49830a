package nl.rookstopregister.portfolio.web;

import java.time.Clock;
import java.time.LocalDate;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.portfolio.model.EntryId;
import nl.rookstopregister.portfolio.model.HourEntry;
import nl.rookstopregister.portfolio.model.KnownInterventions;
import nl.rookstopregister.portfolio.model.Logged;
import nl.rookstopregister.portfolio.model.TypedGuidance;
import nl.rookstopregister.portfolio.usecase.DivideHours;
import nl.rookstopregister.portfolio.usecase.DivideHours.Dividing;
import nl.rookstopregister.portfolio.usecase.LogHours;
import nl.rookstopregister.portfolio.usecase.LookAtHours;
import nl.rookstopregister.portfolio.web.HoursPage.Told;
import nl.rookstopregister.shared.CoachId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One entry of hours: correct it, remove it, put it back. */
@Controller
@RequestMapping("/mijn/portfolio/uren/regel/{id}")
class EntryController {

    private final LookAtHours look;
    private final LogHours hours;
    private final DivideHours divideHours;
    private final Clock clock;

    EntryController(LookAtHours look, LogHours hours, DivideHours divideHours, Clock clock) {
        this.look = look;
        this.hours = hours;
        this.divideHours = divideHours;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView entry(@PathVariable EntryId id, SignedIn reader) {
        CoachId coach = PortfolioController.coach(reader);
        HourEntry entry = look.find(coach, id).orElseThrow(EntryController::notFound);
        return page(coach, entry, TypedGuidance.of(entry.guidance()), "", FormErrors.none());
    }

    @PostMapping
    ModelAndView correct(@PathVariable EntryId id, HoursForm form, SignedIn reader) {
        CoachId coach = PortfolioController.coach(reader);
        return switch (hours.correct(coach, id, form.version(), form.typed(), reader.actor())) {
            case Logged.Kept kept -> HoursController.done(Told.CORRECTED, kept.entry());
            case Logged.Refused refused -> {
                HourEntry entry = look.find(coach, id).orElseThrow(EntryController::notFound);
                ModelAndView again = page(coach, entry, form.typed(), "", HoursForm.errors(refused.mistakes()));
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
            case Logged.Conflict conflict -> conflict(conflict, look.interventions());
            case Logged.Unknown _ -> throw notFound();
        };
    }

    @PostMapping("/splitsen")
    ModelAndView divide(
            @PathVariable EntryId id,
            @RequestParam int versie,
            @RequestParam(defaultValue = "") String voor,
            SignedIn reader) {
        CoachId coach = PortfolioController.coach(reader);
        return switch (divideHours.divide(coach, id, versie, voor, reader.actor())) {
            case Dividing.Wrong(String code) ->
                notDivided(coach, id, voor, FormErrors.of("voor", "portfolio.mistake." + code));
            case Dividing.Sent(Logged.Kept kept) -> HoursController.done(Told.DIVIDED, kept.entry());
            case Dividing.Sent(Logged.Refused refused) ->
                notDivided(coach, id, voor, HoursForm.errors(refused.mistakes()));
            case Dividing.Sent(Logged.Conflict conflict) -> conflict(conflict, look.interventions());
            case Dividing.Sent(Logged.Unknown _) -> throw notFound();
        };
    }

    private ModelAndView notDivided(CoachId coach, EntryId id, String before, FormErrors errors) {
        HourEntry entry = look.find(coach, id).orElseThrow(EntryController::notFound);
        ModelAndView again = page(coach, entry, TypedGuidance.of(entry.guidance()), before, errors);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    @PostMapping("/verwijderen")
    ModelAndView remove(@PathVariable EntryId id, SignedIn reader) {
        return done(Told.REMOVED, hours.remove(PortfolioController.coach(reader), id, reader.actor()));
    }

    @PostMapping("/terugzetten")
    ModelAndView putBack(@PathVariable EntryId id, SignedIn reader) {
        return done(Told.PUT_BACK, hours.putBack(PortfolioController.coach(reader), id, reader.actor()));
    }

    private static ModelAndView done(String what, Logged logged) {
        if (logged instanceof Logged.Kept kept) {
            return HoursController.done(what, kept.entry());
        }
        throw notFound();
    }

    static ModelAndView conflict(Logged.Conflict conflict, KnownInterventions known) {
        ModelAndView both = new ModelAndView(
                "portfolio/conflict", "page", new ConflictPage(conflict.there(), conflict.typed(), known));
        both.setStatus(HttpStatus.CONFLICT);
        return both;
    }

    private ModelAndView page(CoachId coach, HourEntry entry, TypedGuidance typed, String before, FormErrors errors) {
        return new ModelAndView(
                "portfolio/entry",
                "page",
                new EntryPage(
                        entry,
                        look.history(coach, entry.id()),
                        new HoursFields(typed, look.interventions(), LocalDate.now(clock), errors),
                        before));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
