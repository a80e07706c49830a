package nl.rookstopregister.dossiers.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.Names;
import nl.rookstopregister.dossiers.PersonName;
import nl.rookstopregister.dossiers.model.Renaming;
import nl.rookstopregister.dossiers.usecase.ChangeName;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.WrittenDay;
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

/** Naam wijzigen: the office, on evidence, from a day. */
@Controller
@RequestMapping("/bureau/personen/{coach}/naam")
class NameController {

    private final ChangeName changeName;
    private final Names names;

    NameController(ChangeName changeName, Names names) {
        this.changeName = changeName;
        this.names = names;
    }

    @GetMapping
    ModelAndView show(@PathVariable CoachId coach) {
        PersonName name = details(coach).name();
        return page(coach, new NamePage.Typed(name.given(), name.prefix(), name.family(), "", ""), FormErrors.none());
    }

    @PostMapping
    ModelAndView change(
            @PathVariable CoachId coach,
            @RequestParam(defaultValue = "") String voornaam,
            @RequestParam(defaultValue = "") String tussenvoegsel,
            @RequestParam(defaultValue = "") String achternaam,
            @RequestParam(defaultValue = "") String vanaf,
            @RequestParam(defaultValue = "") String bewijs,
            SignedIn officer) {
        NamePage.Typed typed = new NamePage.Typed(voornaam, tussenvoegsel, achternaam, vanaf, bewijs);
        Optional<LocalDate> from = WrittenDay.read(vanaf);
        FormErrors errors = missing(typed, from.isPresent());
        if (!errors.isEmpty()) {
            return refused(coach, typed, errors);
        }
        PersonName name = new PersonName(voornaam.strip(), tussenvoegsel.strip(), achternaam.strip());
        Renaming renaming = changeName
                .rename(coach, name, from.orElseThrow(), bewijs.strip(), officer.actor())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return switch (renaming) {
            case Renaming.Renamed _ -> new ModelAndView("redirect:/bureau/personen/" + coach);
            case Renaming.SameName _ -> refused(coach, typed, FormErrors.of("achternaam", "dossiers.name.wrong.same"));
            case Renaming.StillToCome _ -> refused(coach, typed, FormErrors.of("vanaf", "dossiers.name.wrong.ahead"));
            case Renaming.BeforeAnother(var last) ->
                refused(coach, typed, FormErrors.of("vanaf", "dossiers.name.wrong.before", last));
        };
    }

    private static FormErrors missing(NamePage.Typed typed, boolean day) {
        FormErrors errors = FormErrors.none();
        errors = typed.given().isBlank() ? errors.and("voornaam", "dossiers.wrong.missing") : errors;
        errors = typed.family().isBlank() ? errors.and("achternaam", "dossiers.wrong.missing") : errors;
        errors = day ? errors : errors.and("vanaf", "dossiers.name.wrong.day");
        return typed.evidence().isBlank() ? errors.and("bewijs", "dossiers.name.wrong.evidence") : errors;
    }

    private ModelAndView refused(CoachId coach, NamePage.Typed typed, FormErrors errors) {
        ModelAndView again = page(coach, typed, errors);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView page(CoachId coach, NamePage.Typed typed, FormErrors errors) {
        String name = details(coach).name().full();
        return new ModelAndView(
                "dossiers/name", "page", new NamePage(coach.toString(), name, typed, names.former(coach), errors));
    }

    private CoachDetails details(CoachId coach) {
        return changeName.of(coach).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
