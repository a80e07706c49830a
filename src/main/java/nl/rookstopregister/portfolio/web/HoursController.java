package nl.rookstopregister.portfolio.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.portfolio.model.EntryId;
import nl.rookstopregister.portfolio.model.GuidanceReader;
import nl.rookstopregister.portfolio.model.HourEntry;
import nl.rookstopregister.portfolio.model.HourEntry.Source;
import nl.rookstopregister.portfolio.model.HoursSeen;
import nl.rookstopregister.portfolio.model.KnownInterventions;
import nl.rookstopregister.portfolio.model.Logged;
import nl.rookstopregister.portfolio.model.ReadGuidance;
import nl.rookstopregister.portfolio.model.TypedGuidance;
import nl.rookstopregister.portfolio.usecase.LogHours;
import nl.rookstopregister.portfolio.usecase.LookAtHours;
import nl.rookstopregister.portfolio.web.HoursPage.Told;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A coach's hours, and the line in which the next ones are typed. */
@Controller
@RequestMapping("/mijn/portfolio/uren")
class HoursController {

    static final String PAGE = "/mijn/portfolio/uren";

    private final LookAtHours look;
    private final LogHours hours;
    private final Clock clock;

    HoursController(LookAtHours look, LogHours hours, Clock clock) {
        this.look = look;
        this.hours = hours;
        this.clock = clock;
    }

    /**
     * @param again the entry to do once more
     * @param what just happened, with which entry
     */
    @GetMapping
    ModelAndView hours(
            @RequestParam(name = "herhaal", defaultValue = "") String again,
            @RequestParam(name = "gedaan", defaultValue = "") String what,
            @RequestParam(name = "regel", defaultValue = "") String entry,
            @RequestParam(name = "pagina", defaultValue = "1") int page,
            SignedIn reader) {
        CoachId coach = PortfolioController.coach(reader);
        HoursSeen seen = look.of(coach);
        LocalDate today = LocalDate.now(clock);
        HourEntry newest = seen.newest();
        TypedGuidance typed = EntryId.read(again)
                .flatMap(id -> look.find(coach, id))
                .map(each -> TypedGuidance.again(today, each.guidance()))
                .orElseGet(() -> TypedGuidance.likely(today, newest == null ? null : newest.guidance()));
        Told told = EntryId.read(entry)
                .filter(_ -> Told.ALL.contains(what))
                .flatMap(id -> look.find(coach, id))
                .map(each -> told(what, each, today))
                .orElse(null);
        return page(coach, seen, typed, FormErrors.none(), EntryId.random().toString(), told, page);
    }

    @PostMapping
    ModelAndView keep(HoursForm form, SignedIn reader) {
        CoachId coach = PortfolioController.coach(reader);
        EntryId id = EntryId.read(form.key()).orElseGet(EntryId::random);
        return switch (hours.log(coach, id, form.typed(), Source.TYPED, reader.actor())) {
            case Logged.Kept kept -> done(Told.KEPT, kept.entry());
            case Logged.Refused refused -> {
                ModelAndView again = page(
                        coach,
                        look.of(coach),
                        form.typed(),
                        HoursForm.errors(refused.mistakes()),
                        id.toString(),
                        null,
                        1);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
            case Logged.Conflict conflict -> EntryController.conflict(conflict, look.interventions());
            case Logged.Unknown _ -> new ModelAndView("redirect:" + PAGE);
        };
    }

    static ModelAndView done(String what, HourEntry entry) {
        return new ModelAndView("redirect:" + PAGE + "?gedaan=" + what + "&regel=" + entry.id());
    }

    /** Says whose browser it is without saying who it is. */
    static String owner(CoachId coach) {
        return UUID.nameUUIDFromBytes(("hours " + coach).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private Told told(String what, HourEntry entry, LocalDate today) {
        KnownInterventions known = look.interventions();
        ReadGuidance read = new GuidanceReader(known, today).read(TypedGuidance.of(entry.guidance()));
        return new Told(
                what,
                entry,
                known.name(entry.guidance().intervention()),
                read instanceof ReadGuidance.Right right ? right.doubts() : Set.of());
    }

    private ModelAndView page(
            CoachId coach,
            HoursSeen seen,
            TypedGuidance typed,
            FormErrors errors,
            String key,
            @Nullable Told told,
            int page) {
        HoursFields fields = new HoursFields(typed, look.interventions(), LocalDate.now(clock), errors);
        return new ModelAndView(
                "portfolio/hours", "page", new HoursPage(seen, fields, key, owner(coach), told, Math.max(1, page)));
    }
}
