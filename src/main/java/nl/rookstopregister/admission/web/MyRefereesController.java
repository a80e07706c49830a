package nl.rookstopregister.admission.web;

import java.util.UUID;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.model.RefereeRequest.Referee;
import nl.rookstopregister.admission.usecase.AskReferee;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.shared.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an applicant names a referee who can confirm a training. */
@Controller
@RequestMapping({"/mijn/aanvragen/{id}/scholing/{item}/referent", "/bureau/papier/{id}/scholing/{item}/referent"})
class MyRefereesController {

    private final AskReferee askReferee;
    private final Own own;
    private final ItemPages pages;

    MyRefereesController(AskReferee askReferee, Own own, ItemPages pages) {
        this.askReferee = askReferee;
        this.own = own;
        this.pages = pages;
    }

    @PostMapping
    ModelAndView ask(
            @PathVariable ApplicationId id,
            @PathVariable String item,
            @RequestParam(defaultValue = "") String referent,
            @RequestParam(name = "referent_mail", defaultValue = "") String mail,
            SignedIn reader,
            Language language) {
        FormErrors errors = FormErrors.none();
        if (referent.isBlank()) {
            errors = errors.and("referent", "forms.wrong.missing");
        }
        if (!mail.strip().matches("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+")) {
            errors = errors.and("referent_mail", "forms.wrong.mail");
        }
        if (!errors.isEmpty()) {
            return pages.askedWrong(id, item, new ItemPage.RefereeFields(referent, mail), reader, language, errors);
        }
        askReferee.ask(id, reader, own.coach(id, reader), item, new Referee(referent.strip(), mail.strip()));
        return back(id, item, reader);
    }

    @PostMapping("/{request}/opnieuw")
    ModelAndView again(
            @PathVariable ApplicationId id, @PathVariable String item, @PathVariable UUID request, SignedIn reader) {
        askReferee.askAgain(id, reader, own.coach(id, reader), request);
        return back(id, item, reader);
    }

    @PostMapping("/{request}/intrekken")
    ModelAndView withdraw(
            @PathVariable ApplicationId id, @PathVariable String item, @PathVariable UUID request, SignedIn reader) {
        askReferee.withdraw(id, reader, own.coach(id, reader), request);
        return back(id, item, reader);
    }

    private static ModelAndView back(ApplicationId id, String item, SignedIn reader) {
        return new ModelAndView("redirect:" + Own.address(id, reader) + "/scholing/" + item);
    }
}
