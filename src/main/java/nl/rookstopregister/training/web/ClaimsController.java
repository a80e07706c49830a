package nl.rookstopregister.training.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.training.model.Claim;
import nl.rookstopregister.training.model.Claim.Outcome;
import nl.rookstopregister.training.usecase.HandleClaims;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The office looks into reported claims. */
@Controller
class ClaimsController {

    static final String PATH = "/bureau/meldingen";

    private static final int LONGEST = 2000;

    private final HandleClaims handling;

    ClaimsController(HandleClaims handling) {
        this.handling = handling;
    }

    @GetMapping(PATH)
    ModelAndView claims() {
        return new ModelAndView("training/claims", "page", new ClaimsPage(handling.all()));
    }

    @GetMapping(PATH + "/{claim}")
    ModelAndView claim(@PathVariable UUID claim) {
        return page(find(claim), "", FormErrors.none(), HttpStatus.OK);
    }

    @PostMapping(PATH + "/{claim}/oppakken")
    String take(@PathVariable UUID claim, SignedIn reader) {
        handling.take(claim, reader.actor());
        return "redirect:" + PATH + "/" + claim;
    }

    @PostMapping(PATH + "/{claim}/afsluiten")
    ModelAndView close(
            @PathVariable UUID claim,
            @RequestParam(name = "uitkomst", defaultValue = "") String chosen,
            @RequestParam(name = "notitie", defaultValue = "") String typed,
            SignedIn reader) {
        String note = typed.strip().substring(0, Math.min(LONGEST, typed.strip().length()));
        Optional<Outcome> outcome = Arrays.stream(Outcome.values())
                .filter(each -> each.name().equals(chosen))
                .findFirst();
        if (outcome.isEmpty()) {
            FormErrors errors = FormErrors.of("uitkomst", "forms.wrong.choose");
            return page(find(claim), note, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        handling.close(claim, outcome.get(), note, reader.actor());
        return new ModelAndView("redirect:" + PATH);
    }

    private Claim find(UUID claim) {
        return handling.find(claim).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView page(Claim claim, String note, FormErrors errors, HttpStatus status) {
        ModelAndView answer = new ModelAndView("training/claim", "page", new ClaimHandlingPage(claim, note, errors));
        answer.setStatus(status);
        return answer;
    }
}
