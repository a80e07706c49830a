package nl.rookstopregister.admission.web;

import jakarta.servlet.http.HttpServletResponse;
import nl.rookstopregister.admission.usecase.AnswerReferee;
import nl.rookstopregister.pages.FormErrors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Referent: confirms or denies by a one-time link, without an account, that somebody followed a training. */
@Controller
@RequestMapping("/referent/{token}")
class RefereeController {

    private static final String YES = "ja";
    private static final String NO = "nee";
    private static final int LONGEST = 1000;

    private final AnswerReferee answerReferee;

    RefereeController(AnswerReferee answerReferee) {
        this.answerReferee = answerReferee;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String token, HttpServletResponse response) {
        AnswerReferee.Asked asked = answerReferee.open(token).orElseThrow(Own::notFound);
        return view(new RefereePage(asked, "", asked.request().referee().name(), "", "", FormErrors.none()), response);
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String antwoord,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String functie,
            @RequestParam(defaultValue = "") String opmerking,
            HttpServletResponse response) {
        AnswerReferee.Asked asked = answerReferee.open(token).orElseThrow(Own::notFound);
        FormErrors errors = errors(antwoord, naam, functie, opmerking);
        if (!errors.isEmpty()) {
            ModelAndView again = view(new RefereePage(asked, antwoord, naam, functie, opmerking, errors), response);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        answerReferee.answer(token, antwoord.equals(YES), naam.strip(), functie.strip(), opmerking.strip());
        return new ModelAndView("redirect:/referent/" + token);
    }

    private static FormErrors errors(String answer, String name, String role, String remark) {
        FormErrors errors = FormErrors.none();
        if (!answer.equals(YES) && !answer.equals(NO)) {
            errors = errors.and("antwoord", "forms.wrong.choose");
        }
        if (name.isBlank() || name.length() > LONGEST) {
            errors = errors.and("naam", "forms.wrong.missing");
        }
        if (role.isBlank() || role.length() > LONGEST) {
            errors = errors.and("functie", "forms.wrong.missing");
        }
        if (remark.length() > LONGEST) {
            errors = errors.and("opmerking", "forms.wrong.too-long");
        }
        return errors;
    }

    // The address is a secret: it stays out of caches and is not told to the next site.
    private static ModelAndView view(RefereePage page, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader("Referrer-Policy", "no-referrer");
        return new ModelAndView("admission/referee", "page", page);
    }
}
