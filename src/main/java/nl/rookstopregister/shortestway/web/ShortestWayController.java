package nl.rookstopregister.shortestway.web;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.settings.RegisterSettings;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shortestway.model.Answer;
import nl.rookstopregister.shortestway.model.Choosing;
import nl.rookstopregister.shortestway.model.Objective;
import nl.rookstopregister.shortestway.model.Situation;
import nl.rookstopregister.shortestway.usecase.ChooseOffers;
import nl.rookstopregister.shortestway.usecase.KeepCalendar;
import nl.rookstopregister.shortestway.usecase.ReadSituation;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The shortest way (kortste weg): from what is missing to sessions in the coach's own calendar. */
@Controller
@RequestMapping(ShortestWayPage.ADDRESS)
class ShortestWayController {

    private static final String BACK = "redirect:" + ShortestWayPage.ADDRESS;
    /** The error summary leads to the proposal. */
    private static final String PROPOSAL = "voorstel";

    private final ReadSituation situations;
    private final FindWay finding;
    private final ChooseOffers choosing;
    private final KeepCalendar calendars;
    private final RegisterSettings settings;

    ShortestWayController(
            ReadSituation situations,
            FindWay finding,
            ChooseOffers choosing,
            KeepCalendar calendars,
            RegisterSettings settings) {
        this.situations = situations;
        this.finding = finding;
        this.choosing = choosing;
        this.calendars = calendars;
        this.settings = settings;
    }

    @GetMapping
    ModelAndView look(@RequestParam(defaultValue = "") String doel, SignedIn reader) {
        return page(coach(reader), Objective.of(doel), FormErrors.none());
    }

    @PostMapping("/kiezen")
    ModelAndView choose(
            @RequestParam(defaultValue = "") String keuze,
            @RequestParam(defaultValue = "") String doel,
            SignedIn reader) {
        CoachId coach = coach(reader);
        return switch (choosing.choose(coach, chosen(keuze))) {
            case Choosing.Chosen() -> {
                if (calendars.word(coach).isEmpty()) {
                    calendars.open(coach);
                }
                yield new ModelAndView(BACK + "#plan");
            }
            case Choosing.NotOffered() -> refused(coach, doel, FormErrors.of(PROPOSAL, "shortestway.not-offered"));
            case Choosing.TwiceTheSame(var name) ->
                refused(coach, doel, FormErrors.of(PROPOSAL, "shortestway.twice", name));
            case Choosing.Overlapping(var name) ->
                refused(coach, doel, FormErrors.of(PROPOSAL, "shortestway.overlapping", name));
        };
    }

    @PostMapping("/verwijderen")
    ModelAndView remove(@RequestParam UUID keuze, SignedIn reader) {
        choosing.remove(coach(reader), keuze);
        return new ModelAndView(BACK);
    }

    @PostMapping("/kalender")
    ModelAndView openCalendar(SignedIn reader) {
        calendars.open(coach(reader));
        return new ModelAndView(BACK + "#kalender");
    }

    @PostMapping("/kalender/intrekken")
    ModelAndView closeCalendar(SignedIn reader) {
        calendars.close(coach(reader));
        return new ModelAndView(BACK + "#kalender");
    }

    private ModelAndView refused(CoachId coach, String objective, FormErrors errors) {
        ModelAndView page = page(coach, Objective.of(objective), errors);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(CoachId coach, Objective objective, FormErrors errors) {
        Optional<Situation> situation = situations.of(coach);
        Answer answer = situation.map(found -> finding.find(found, objective)).orElseGet(Answer.NothingMissing::new);
        URI calendar = calendars.word(coach).map(this::address).orElse(null);
        ModelAndView page = new ModelAndView(
                "shortestway/way",
                "page",
                new ShortestWayPage(situation.orElse(null), objective, answer, calendar, errors));
        if (answer instanceof Answer.Busy) {
            page.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
        }
        return page;
    }

    private URI address(String word) {
        return settings.baseUrl().resolve(OwnCalendarController.PATH + word + ".ics");
    }

    /** What is no identifier stands for nothing on offer. */
    private static Set<UUID> chosen(String written) {
        try {
            return Arrays.stream(written.split(","))
                    .filter(each -> !each.isBlank())
                    .map(UUID::fromString)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IllegalArgumentException noIdentifier) {
            return Set.of();
        }
    }

    static CoachId coach(SignedIn reader) {
        CoachId coach = reader.coach();
        if (coach == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return coach;
    }
}
