package nl.rookstopregister.register.web;

import java.time.Clock;
import java.time.LocalDate;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.pages.FormAnswer;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.register.ProposedDecision;
import nl.rookstopregister.register.Register;
import nl.rookstopregister.register.Taking;
import nl.rookstopregister.register.model.Judgement;
import nl.rookstopregister.register.model.Wish;
import nl.rookstopregister.register.usecase.DecideTogether;
import nl.rookstopregister.register.usecase.DecideTogether.Outlook;
import nl.rookstopregister.register.usecase.PrepareDecision;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Besluit nemen: a form, a page that says what will happen, and then the decision. */
@Controller
@RequestMapping("/bureau/personen/{coach}/besluit/{kind}")
class DecisionController {

    private final PrepareDecision prepareDecision;
    private final DecideTogether decideTogether;
    private final DecidePages pages;
    private final Register register;
    private final Clock clock;

    DecisionController(
            PrepareDecision prepareDecision,
            DecideTogether decideTogether,
            DecidePages pages,
            Register register,
            Clock clock) {
        this.prepareDecision = prepareDecision;
        this.decideTogether = decideTogether;
        this.pages = pages;
        this.register = register;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(@PathVariable CoachId coach, @PathVariable String kind, Language language) {
        int seen = register.entry(coach).decisions();
        DecisionForm fresh = DecisionForm.fresh(pages.day(LocalDate.now(clock)), seen);
        return pages.form(coach, known(kind), fresh, FormErrors.none(), null, language);
    }

    @PostMapping("/controle")
    ModelAndView check(
            @PathVariable CoachId coach,
            @PathVariable String kind,
            @ModelAttribute DecisionForm form,
            SignedIn officer,
            Language language) {
        return switch (form.read(coach, known(kind).kind())) {
            case FormAnswer.Invalid(FormErrors errors) ->
                refused(pages.form(coach, known(kind), form, errors, null, language));
            case FormAnswer.Valid(Wish wish) -> {
                ProposedDecision proposed = prepareDecision.prepare(wish, Bodies.of(officer), officer.actor());
                Outlook outlook = decideTogether.outlook(proposed);
                yield switch (outlook.judgement()) {
                    case Judgement.Allowed allowed ->
                        pages.check(known(kind), proposed, allowed, outlook.takesTwo(), form);
                    case Judgement.Refused(Taking reason) ->
                        refused(pages.form(coach, known(kind), form, FormErrors.none(), Refusal.of(reason), language));
                };
            }
        };
    }

    @PostMapping
    ModelAndView take(
            @PathVariable CoachId coach,
            @PathVariable String kind,
            @ModelAttribute DecisionForm form,
            SignedIn officer,
            Language language) {
        if (!(form.read(coach, known(kind).kind()) instanceof FormAnswer.Valid(Wish wish))) {
            return check(coach, kind, form, officer, language);
        }
        ProposedDecision proposed = prepareDecision.prepare(wish, Bodies.of(officer), officer.actor());
        Outlook outlook = decideTogether.outlook(proposed);
        if (outlook.takesTwo() && outlook.judgement() instanceof Judgement.Allowed) {
            return decideTogether.prepare(proposed)
                    ? new ModelAndView("redirect:/bureau/voorstellen/" + proposed.request())
                    : refused(pages.form(coach, known(kind), form, FormErrors.none(), Refusal.WAITING, language));
        }
        return switch (register.take(proposed)) {
            case Taking.Taken(var decision) ->
                new ModelAndView("redirect:/bureau/personen/" + coach + "/besluiten/" + decision.number());
            case Taking reason ->
                refused(pages.form(coach, known(kind), form, FormErrors.none(), Refusal.of(reason), language));
        };
    }

    private static KindAddress known(String kind) {
        return KindAddress.of(kind).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ModelAndView refused(ModelAndView view) {
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
