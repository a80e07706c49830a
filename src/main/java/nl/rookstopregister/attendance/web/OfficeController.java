package nl.rookstopregister.attendance.web;

import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.attendance.ClaimId;
import nl.rookstopregister.attendance.usecase.AttendanceTerms;
import nl.rookstopregister.attendance.usecase.FollowUpAttendance;
import nl.rookstopregister.attendance.usecase.SettleClaims;
import nl.rookstopregister.pages.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Presentie op het bureau: what providers let pass, and coaches who do not agree. */
@Controller("attendanceOfficeController")
@RequestMapping("/bureau/presentie")
class OfficeController {

    private static final String YES = "ja";
    private static final String NO = "nee";

    private final SettleClaims claims;
    private final FollowUpAttendance followUp;
    private final AttendanceTerms terms;

    OfficeController(SettleClaims claims, FollowUpAttendance followUp, AttendanceTerms terms) {
        this.claims = claims;
        this.followUp = followUp;
        this.terms = terms;
    }

    @GetMapping
    ModelAndView overdue() {
        return new ModelAndView(
                "attendance/office",
                "page",
                new OfficePage(claims.forOffice(), followUp.overdueLists(), terms.today()));
    }

    @GetMapping("/vragen/{claim}")
    ModelAndView ask(@PathVariable ClaimId claim) {
        return page(claim, "", FormErrors.none());
    }

    @PostMapping("/vragen/{claim}")
    ModelAndView settle(
            @PathVariable ClaimId claim,
            @RequestParam(defaultValue = "") String antwoord,
            @RequestParam(defaultValue = "") String reden,
            SignedIn reader) {
        FormErrors errors = QuestionErrors.reason(reden);
        if (!antwoord.equals(YES) && !antwoord.equals(NO)) {
            errors = errors.and("antwoord", "forms.wrong.choose");
        }
        if (errors.isEmpty()) {
            errors = QuestionErrors.of(claims.settle(claim, antwoord.equals(YES), reden.strip(), reader.actor()));
        }
        if (errors.isEmpty()) {
            return new ModelAndView("redirect:/bureau/presentie/vragen/" + claim);
        }
        ModelAndView again = page(claim, reden, errors);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView page(ClaimId claim, String reason, FormErrors errors) {
        return new ModelAndView(
                "attendance/question",
                "page",
                new QuestionPage(
                        claims.open(claim).orElseThrow(ProviderDesk::notFound), terms.today(), true, reason, errors));
    }
}
