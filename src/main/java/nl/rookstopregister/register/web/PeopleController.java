package nl.rookstopregister.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.dossiers.PracticePlace;
import nl.rookstopregister.register.Entry;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.register.model.Entries;
import nl.rookstopregister.register.usecase.DecideTogether;
import nl.rookstopregister.shared.CoachId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Personen: the office finds anybody by any part of name, number, mail or place. */
@Controller
class PeopleController {

    private static final int AT_MOST = 50;

    private final Dossiers dossiers;
    private final Entries entries;
    private final Register register;
    private final DecideTogether decideTogether;
    private final Clock clock;

    PeopleController(
            Dossiers dossiers, Entries entries, Register register, DecideTogether decideTogether, Clock clock) {
        this.dossiers = dossiers;
        this.entries = entries;
        this.register = register;
        this.decideTogether = decideTogether;
        this.clock = clock;
    }

    @GetMapping("/bureau/personen")
    ModelAndView people(@RequestParam(defaultValue = "") String q) {
        List<PeoplePage.Line> lines = q.isBlank() ? List.of() : found(q.strip());
        return new ModelAndView(
                "register/people",
                "page",
                new PeoplePage(q, lines, decideTogether.open().size()));
    }

    private List<PeoplePage.Line> found(String asked) {
        Map<CoachId, CoachDetails> people = new LinkedHashMap<>();
        String digits = asked.replaceAll("[\\s.-]", "");
        if (digits.matches("\\d{1,7}")) {
            dossiers.details(entries.withNumberStarting(digits, AT_MOST))
                    .forEach(each -> people.put(each.coach(), each));
        }
        dossiers.search(asked, AT_MOST).forEach(each -> people.putIfAbsent(each.coach(), each));
        return people.values().stream().limit(AT_MOST).map(this::line).toList();
    }

    private PeoplePage.Line line(CoachDetails details) {
        Entry entry = register.entry(details.coach());
        RegistrationNumber number = entry.number();
        LocalDate today = LocalDate.now(clock);
        return new PeoplePage.Line(
                details.coach().toString(),
                details.name().full(),
                number == null ? null : number.spoken(),
                number == null
                        ? RegistrationState.NOT_REGISTERED
                        : register.statusOn(number, today, null).state(),
                details.mail(),
                details.practicePlaces().stream()
                        .map(PracticePlace::address)
                        .map(address -> address.place())
                        .findFirst()
                        .orElse(null));
    }
}
