package nl.rookstopregister.home.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.admission.Admission;
import nl.rookstopregister.admission.ApplicationGlance;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.extensions.Extensions;
import nl.rookstopregister.home.web.MyRegisterPage.Part;
import nl.rookstopregister.pace.PaceToday.Stand;
import nl.rookstopregister.pages.Deadline;
import nl.rookstopregister.register.Entry;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.register.RegistrationNumber;
import nl.rookstopregister.register.RegistrationState;
import nl.rookstopregister.register.StatusOnDay;
import nl.rookstopregister.shared.CoachId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Mijn register: where a coach or applicant begins after signing in. */
@Controller
@RequestMapping("/mijn")
class MyRegisterController {

    private final Register register;
    private final Admission admission;
    private final Dossiers dossiers;
    private final Extensions extensions;
    private final PortfolioToday portfolio;
    private final Clock clock;

    MyRegisterController(
            Register register,
            Admission admission,
            Dossiers dossiers,
            Extensions extensions,
            PortfolioToday portfolio,
            Clock clock) {
        this.register = register;
        this.admission = admission;
        this.dossiers = dossiers;
        this.extensions = extensions;
        this.portfolio = portfolio;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView mine(SignedIn reader) {
        CoachId coach = coach(reader);
        LocalDate today = LocalDate.now(clock);
        Entry entry = register.entry(coach);
        StatusOnDay status = entry.number() == null ? null : register.statusOn(entry.number(), today, null);
        RegistrationState state = status == null ? RegistrationState.NOT_REGISTERED : status.state();
        LocalDate last = status == null ? null : status.lastDay();
        List<ApplicationGlance> open = admission.of(coach).stream()
                .filter(application -> application.state().isOpen())
                .toList();
        List<Part> parts = entry.number() == null ? List.of() : portfolio.of(coach);
        List<Stand> pace = entry.number() == null ? List.of() : portfolio.pace(coach);
        MyRegisterPage page = new MyRegisterPage(
                state,
                entry.number() == null ? null : entry.number().toString(),
                status == null ? null : status.since(),
                last == null ? null : new Deadline(last, today),
                open.stream()
                        .map(each -> new MyRegisterPage.Open(
                                each, each.due() == null ? null : new Deadline(each.due(), today)))
                        .toList(),
                extensions.granted(coach),
                letters(coach),
                pace,
                parts,
                admission.isRenewalOpen(coach) && open.isEmpty() ? renewal(pace) : next(state, open, parts),
                dossiers.details(coach).isPresent());
        return new ModelAndView("home/mine", "page", page);
    }

    @GetMapping("/openbare-pagina")
    ModelAndView publicPage(SignedIn reader) {
        @Nullable RegistrationNumber number = register.entry(coach(reader)).number();
        return new ModelAndView("redirect:" + (number == null ? "/mijn" : "/coaches/" + number));
    }

    private List<MyRegisterPage.Letter> letters(CoachId coach) {
        return register.decisions(coach).reversed().stream()
                .map(decision ->
                        new MyRegisterPage.Letter(decision.number().toString(), decision.kind(), decision.takenOn()))
                .toList();
    }

    private static MyRegisterPage.Next renewal(List<Stand> pace) {
        boolean enough = pace.stream().allMatch(Stand::isEnough);
        return new MyRegisterPage.Next(enough ? "renewal" : "renewal-missing", "/mijn/herregistratie");
    }

    private static MyRegisterPage.Next next(RegistrationState state, List<ApplicationGlance> open, List<Part> parts) {
        if (!open.isEmpty()) {
            ApplicationGlance application = open.getFirst();
            return new MyRegisterPage.Next("application." + application.state(), application.address());
        }
        return switch (state) {
            case NOT_REGISTERED, LAPSED, DEREGISTERED -> new MyRegisterPage.Next("apply", "/mijn/aanvragen/nieuw");
            case CANDIDATE -> new MyRegisterPage.Next("definitive", "/mijn/aanvragen/nieuw");
            case REGISTERED, SUSPENDED ->
                PortfolioToday.first(parts)
                        .map(part -> new MyRegisterPage.Next("part", part.address(), part))
                        .orElseGet(() -> new MyRegisterPage.Next("details", "/mijn/gegevens"));
            case STRUCK_OFF -> new MyRegisterPage.Next("letter", "/mijn/brieven");
        };
    }

    private static CoachId coach(SignedIn reader) {
        CoachId coach = reader.coach();
        if (coach == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return coach;
    }
}
