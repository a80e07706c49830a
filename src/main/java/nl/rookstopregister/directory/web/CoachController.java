package nl.rookstopregister.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.rookstopregister.directory.model.DirectoryEntry;
import nl.rookstopregister.directory.model.PublicCoach;
import nl.rookstopregister.directory.snapshot.OldNumbers;
import nl.rookstopregister.directory.snapshot.Snapshot;
import nl.rookstopregister.register.Period;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.takeover.FormerNumber;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** A coach's own page in the directory. */
@Controller
class CoachController {

    private final Snapshot snapshot;
    private final Maps maps;
    private final PublicSite site;
    private final OldNumbers oldNumbers;
    private final Clock clock;

    CoachController(Snapshot snapshot, Maps maps, PublicSite site, OldNumbers oldNumbers, Clock clock) {
        this.snapshot = snapshot;
        this.maps = maps;
        this.site = site;
        this.oldNumbers = oldNumbers;
        this.clock = clock;
    }

    @GetMapping("/coaches/{number}")
    ModelAndView coach(@PathVariable String number, @RequestParam(required = false) boolean verstuurd) {
        Optional<RegistrationNumber> read = RegistrationNumber.read(number);
        Optional<DirectoryEntry> entry = read.flatMap(snapshot.directory()::find);
        if (entry.isEmpty()) {
            return oldNumbers.find(number).map(CoachController::moved).orElseGet(() -> unknown(number, read.isEmpty()));
        }
        LocalDate today = LocalDate.now(clock);
        return entry.get()
                .periodOn(today)
                .map(period -> page(entry.get(), period, today, verstuurd))
                .orElseGet(() -> gone(entry.get().on(today)));
    }

    private ModelAndView page(DirectoryEntry entry, Period period, LocalDate today, boolean sent) {
        PublicCoach coach = entry.on(today);
        CoachPage page = new CoachPage(
                coach,
                site.at("/coaches/" + coach.number()),
                StateBadge.of(period),
                coach.interventions(),
                maps.of(coach.number().value(), coach.practices()),
                sent);
        return new ModelAndView("directory/coach", "page", page);
    }

    /** For good: a number is never given to somebody else. */
    static ModelAndView moved(FormerNumber former) {
        RedirectView toTheNewNumber =
                new RedirectView("/coaches/" + former.number().value());
        toTheNewNumber.setStatusCode(HttpStatus.PERMANENT_REDIRECT);
        return new ModelAndView(toTheNewNumber);
    }

    private static ModelAndView gone(PublicCoach coach) {
        ModelAndView answer = new ModelAndView("directory/gone", "page", new GonePage(coach));
        answer.setStatus(HttpStatus.GONE);
        return answer;
    }

    static ModelAndView unknown(String typed, boolean mistyped) {
        ModelAndView answer = new ModelAndView("directory/unknown", "page", new UnknownPage(typed, mistyped));
        answer.setStatus(HttpStatus.NOT_FOUND);
        return answer;
    }
}
