package nl.rookstopregister.attendance.web;

import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.attendance.usecase.AnswerClaims;
import nl.rookstopregister.attendance.usecase.AttendanceTerms;
import nl.rookstopregister.attendance.usecase.LookAtLists;
import nl.rookstopregister.providers.ProviderId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Presentie: which lists a provider has to hand in, and which coaches ask about points. */
@Controller
class ListsController {

    private final ProviderDesk desk;
    private final LookAtLists lists;
    private final AnswerClaims claims;
    private final AttendanceTerms terms;

    ListsController(ProviderDesk desk, LookAtLists lists, AnswerClaims claims, AttendanceTerms terms) {
        this.desk = desk;
        this.lists = lists;
        this.claims = claims;
        this.terms = terms;
    }

    @GetMapping("/aanbieder/presentie")
    ModelAndView all(SignedIn reader) {
        ProviderId provider = desk.provider(reader);
        return new ModelAndView(
                "attendance/lists",
                "page",
                new ListsPage(lists.sessions(provider), claims.of(provider), terms.today()));
    }
}
