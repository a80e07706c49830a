package nl.rookstopregister.extensions.web;

import java.util.List;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.dossiers.Dossiers;
import nl.rookstopregister.extensions.model.ExtensionRequest;
import nl.rookstopregister.extensions.usecase.AskExtension;
import nl.rookstopregister.extensions.usecase.DecideExtension;
import nl.rookstopregister.extensions.web.ExtensionsPage.Typed;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.register.NumberLookup;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.shared.CoachId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Verlengingen at the office: what waits for the committee, and one entered for a coach who called or wrote. */
@Controller
@RequestMapping("/bureau/verlengingen")
class ExtensionsController {

    private final AskExtension askExtension;
    private final DecideExtension decideExtension;
    private final Register register;
    private final Dossiers dossiers;

    ExtensionsController(
            AskExtension askExtension, DecideExtension decideExtension, Register register, Dossiers dossiers) {
        this.askExtension = askExtension;
        this.decideExtension = decideExtension;
        this.register = register;
        this.dossiers = dossiers;
    }

    @GetMapping
    ModelAndView all(@RequestParam(defaultValue = "") String gedaan) {
        return page(Typed.NOTHING, gedaan.equals("ingevoerd"), FormErrors.none());
    }

    @PostMapping
    ModelAndView enter(
            @RequestParam(defaultValue = "") String nummer,
            @RequestParam(defaultValue = "") String reden,
            @RequestParam(defaultValue = "") String tot,
            SignedIn reader) {
        FormErrors errors = enter(register.lookUp(nummer), Wish.read(reden, tot), reader);
        if (errors.isEmpty()) {
            return new ModelAndView("redirect:/bureau/verlengingen?gedaan=ingevoerd");
        }
        ModelAndView again = page(new Typed(nummer, reden, tot), false, errors);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private FormErrors enter(NumberLookup lookup, Wish wish, SignedIn reader) {
        if (!(lookup instanceof NumberLookup.Found(var _, CoachId coach))) {
            return wish.errors().and("nummer", "extensions.wrong.number");
        }
        if (!wish.errors().isEmpty()) {
            return wish.errors();
        }
        return Wish.refused(askExtension.ask(
                reader, coach, wish.reason().orElseThrow(), wish.lastDay().orElseThrow()));
    }

    private ModelAndView page(Typed typed, boolean entered, FormErrors errors) {
        List<ExtensionsPage.Line> lines =
                decideExtension.open().stream().map(this::line).toList();
        return new ModelAndView("extensions/all", "page", new ExtensionsPage(lines, typed, entered, errors));
    }

    private ExtensionsPage.Line line(ExtensionRequest request) {
        return new ExtensionsPage.Line(
                "/bureau/verlengingen/" + request.id(),
                dossiers.details(request.coach())
                        .map(details -> details.name().full())
                        .orElse(""),
                request.reason(),
                request.lastDay(),
                request.asked().on());
    }
}
