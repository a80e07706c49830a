package nl.rookstopregister.attendance.web;

import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.attendance.ClaimId;
import nl.rookstopregister.attendance.usecase.AnswerClaims;
import nl.rookstopregister.attendance.usecase.AttendanceTerms;
import nl.rookstopregister.pages.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Vraag over punten: the provider says whether a coach was there. */
@Controller
@RequestMapping("/aanbieder/presentie/vragen/{claim}")
class QuestionController {

    private final ProviderDesk desk;
    private final AnswerClaims answers;
    private final AttendanceTerms terms;

    QuestionController(ProviderDesk desk, AnswerClaims answers, AttendanceTerms terms) {
        this.desk = desk;
        this.answers = answers;
        this.terms = terms;
    }

    @GetMapping
    ModelAndView ask(@PathVariable ClaimId claim, SignedIn reader) {
        return page(claim, reader, "", FormErrors.none());
    }

    @PostMapping("/bevestigen")
    ModelAndView confirm(@PathVariable ClaimId claim, SignedIn reader) {
        return after(
                claim, reader, "", QuestionErrors.of(answers.confirm(claim, desk.provider(reader), reader.actor())));
    }

    @PostMapping("/weigeren")
    ModelAndView refuse(@PathVariable ClaimId claim, @RequestParam(defaultValue = "") String reden, SignedIn reader) {
        FormErrors errors = QuestionErrors.reason(reden);
        return after(
                claim,
                reader,
                reden,
                errors.isEmpty()
                        ? QuestionErrors.of(answers.refuse(claim, desk.provider(reader), reden.strip(), reader.actor()))
                        : errors);
    }

    private ModelAndView after(ClaimId claim, SignedIn reader, String reason, FormErrors errors) {
        if (errors.isEmpty()) {
            return new ModelAndView("redirect:/aanbieder/presentie/vragen/" + claim);
        }
        ModelAndView again = page(claim, reader, reason, errors);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView page(ClaimId claim, SignedIn reader, String reason, FormErrors errors) {
        return new ModelAndView(
                "attendance/question",
                "page",
                new QuestionPage(
                        answers.find(claim, desk.provider(reader)).orElseThrow(ProviderDesk::notFound),
                        terms.today(),
                        false,
                        reason,
                        errors));
    }
}
