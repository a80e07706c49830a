package nl.rookstopregister.dossiers.web;

import java.util.Optional;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.dossiers.CoachDetails;
import nl.rookstopregister.dossiers.usecase.ChangeDetails;
import nl.rookstopregister.pages.FormAnswer;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.shared.CoachId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Mijn gegevens: contact, places of work and how people make an appointment. */
@Controller
@RequestMapping("/mijn/gegevens")
class DetailsController {

    private final ChangeDetails changeDetails;

    DetailsController(ChangeDetails changeDetails) {
        this.changeDetails = changeDetails;
    }

    @GetMapping
    ModelAndView show(
            SignedIn reader, @RequestParam(required = false) @org.jspecify.annotations.Nullable String bewaard) {
        Optional<CoachDetails> details = changeDetails.of(coach(reader));
        return details.isEmpty()
                ? new ModelAndView("redirect:/mijn/aanvragen")
                : page(details.get(), DetailsForm.of(details.get()), bewaard != null, FormErrors.none());
    }

    @PostMapping
    ModelAndView save(SignedIn reader, @RequestParam MultiValueMap<String, String> typed) {
        CoachDetails details =
                changeDetails.of(coach(reader)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        DetailsForm form = DetailsForm.of(typed);
        return switch (form.read()) {
            case FormAnswer.Valid(var change) -> {
                changeDetails.change(details.coach(), change);
                yield new ModelAndView("redirect:/mijn/gegevens?bewaard");
            }
            case FormAnswer.Invalid(FormErrors errors) -> {
                ModelAndView again = page(details, form, false, errors);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
        };
    }

    private static ModelAndView page(CoachDetails details, DetailsForm form, boolean saved, FormErrors errors) {
        return new ModelAndView(
                "dossiers/details", "page", new DetailsPage(details.name().full(), form, saved, errors));
    }

    private static CoachId coach(SignedIn reader) {
        CoachId coach = reader.coach();
        if (coach == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return coach;
    }
}
