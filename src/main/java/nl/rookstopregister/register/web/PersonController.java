package nl.rookstopregister.register.web;

import java.util.List;
import nl.rookstopregister.accesslog.AccessLog;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.dossiers.Names;
import nl.rookstopregister.register.Decision;
import nl.rookstopregister.register.DecisionNumber;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.shared.CoachId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Persoon: where one coach stands, and everything that was decided. */
@Controller
@RequestMapping("/bureau/personen/{coach}")
class PersonController {

    private final PersonReading people;
    private final Register register;
    private final Dossiers dossiers;
    private final Names names;
    private final AccessLog accessLog;

    PersonController(PersonReading people, Register register, Dossiers dossiers, Names names, AccessLog accessLog) {
        this.people = people;
        this.register = register;
        this.dossiers = dossiers;
        this.names = names;
        this.accessLog = accessLog;
    }

    @GetMapping
    ModelAndView person(@PathVariable CoachId coach, SignedIn reader) {
        List<Decision> decisions = register.decisions(coach);
        if (decisions.isEmpty() && dossiers.details(coach).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        accessLog.looked(coach, "accesslog.register.person");
        return new ModelAndView("register/person", "page", people.read(coach, decisions, names.former(coach), reader));
    }

    @GetMapping("/besluiten/{number}")
    ModelAndView decision(@PathVariable CoachId coach, @PathVariable DecisionNumber number) {
        Decision decision = register.decision(number)
                .filter(each -> each.coach().equals(coach))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        accessLog.looked(coach, "accesslog.register.decision", number.toString());
        return new ModelAndView("register/decision", "page", new DecisionPage(people.name(coach), decision));
    }
}
