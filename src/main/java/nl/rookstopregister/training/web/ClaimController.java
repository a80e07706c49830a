package nl.rookstopregister.training.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.rookstopregister.pages.FormAnswer.Invalid;
import nl.rookstopregister.pages.FormAnswer.Valid;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.shared.Language;
import nl.rookstopregister.training.model.Claim.Reported;
import nl.rookstopregister.training.usecase.HandleClaims;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Reporting that a course is said to be accredited and is not. */
@Controller
class ClaimController {

    static final String REPORT = CourseCheckController.PATH + "/melden";

    private final HandleClaims handling;
    private final ClaimLimit limit;

    ClaimController(HandleClaims handling, ClaimLimit limit) {
        this.handling = handling;
        this.limit = limit;
    }

    @GetMapping(REPORT)
    ModelAndView write(
            @ModelAttribute ClaimForm form, @RequestParam(name = "verstuurd", defaultValue = "false") boolean sent) {
        return page(new ClaimPage(form, FormErrors.none(), false, sent), HttpStatus.OK);
    }

    @PostMapping(REPORT)
    ModelAndView report(@ModelAttribute ClaimForm form, Language language, HttpServletRequest request) {
        if (form.byMachine()) {
            // Thanked like anybody: a machine that is told what is wrong does it right the next time.
            return sent();
        }
        return switch (form.read()) {
            case Invalid<Reported>(var errors) ->
                page(new ClaimPage(form, errors, false, false), HttpStatus.UNPROCESSABLE_CONTENT);
            case Valid<Reported>(var reported) -> {
                if (!limit.allows(request.getRemoteAddr())) {
                    yield page(new ClaimPage(form, FormErrors.none(), true, false), HttpStatus.TOO_MANY_REQUESTS);
                }
                handling.report(reported, form.mail().isEmpty() ? null : form.mail(), language);
                yield sent();
            }
        };
    }

    private static ModelAndView sent() {
        return new ModelAndView("redirect:" + REPORT + "?verstuurd=true");
    }

    private static ModelAndView page(ClaimPage page, HttpStatus status) {
        ModelAndView answer = new ModelAndView("training/report", "page", page);
        answer.setStatus(status);
        return answer;
    }
}
