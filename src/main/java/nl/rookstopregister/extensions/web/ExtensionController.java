package nl.rookstopregister.extensions.web;

import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.extensions.model.ExtensionRequest;
import nl.rookstopregister.extensions.model.RequestId;
import nl.rookstopregister.extensions.usecase.AskExtension;
import nl.rookstopregister.extensions.usecase.DecideExtension;
import nl.rookstopregister.extensions.usecase.DecideExtension.Deciding;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.register.Taking;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One request for more time, and the committee's decision on it. */
@Controller
@RequestMapping("/bureau/verlengingen/{id}")
class ExtensionController {

    private static final String GRANT = "verlengen";

    private final DecideExtension decideExtension;
    private final AskExtension askExtension;
    private final Dossiers dossiers;

    ExtensionController(DecideExtension decideExtension, AskExtension askExtension, Dossiers dossiers) {
        this.decideExtension = decideExtension;
        this.askExtension = askExtension;
        this.dossiers = dossiers;
    }

    @GetMapping
    ModelAndView show(@PathVariable RequestId id, SignedIn reader) {
        return page(id, reader, "", null, FormErrors.none());
    }

    @PostMapping("/besluit")
    ModelAndView decide(
            @PathVariable RequestId id,
            @RequestParam(defaultValue = "") String uitkomst,
            @RequestParam(defaultValue = "") String grond,
            @RequestParam int gezien,
            SignedIn reader) {
        Deciding deciding = decideExtension
                .decide(id, reader, uitkomst.equals(GRANT), grond.strip(), gezien)
                .orElseThrow(ExtensionController::notFound);
        return switch (deciding) {
            case Deciding.Decided _ -> new ModelAndView("redirect:/bureau/verlengingen/" + id);
            case Deciding.GroundMissing _ -> {
                ModelAndView again = page(id, reader, grond, null, FormErrors.of("grond", "extensions.wrong.ground"));
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
            case Deciding.NotAuthorised _ -> obstructed(id, reader, grond, "extensions.obstacle.not-you");
            case Deciding.NotOpen _ -> obstructed(id, reader, grond, "extensions.obstacle.not-open");
            case Deciding.Refused(Taking reason) -> obstructed(id, reader, grond, obstacle(reason));
        };
    }

    private static String obstacle(Taking reason) {
        return switch (reason) {
            case Taking.Overtaken _ -> "extensions.obstacle.overtaken";
            case Taking.NotFromHere _ -> "extensions.obstacle.no-term";
            case Taking.NotAuthorised _ -> "extensions.obstacle.not-you";
            case Taking.Incomplete(String what) -> "register.incomplete." + what;
            case Taking.Taken _ -> throw new IllegalStateException("A decision that was taken is no obstacle");
        };
    }

    private ModelAndView obstructed(RequestId id, SignedIn reader, String ground, String obstacle) {
        ModelAndView again = page(id, reader, ground, obstacle, FormErrors.none());
        again.setStatus(HttpStatus.CONFLICT);
        return again;
    }

    private ModelAndView page(
            RequestId id, SignedIn reader, String ground, @Nullable String obstacle, FormErrors errors) {
        ExtensionRequest request = decideExtension.find(id).orElseThrow(ExtensionController::notFound);
        ExtensionPage page = new ExtensionPage(
                request,
                dossiers.details(request.coach())
                        .map(details -> details.name().full())
                        .orElse(""),
                askExtension.room(request.coach()).orElse(null),
                reader.is(Role.COMMITTEE),
                decideExtension.decisions(request),
                ground,
                obstacle,
                errors);
        return new ModelAndView("extensions/one", "page", page);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
