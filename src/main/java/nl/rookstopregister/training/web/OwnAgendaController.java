package nl.rookstopregister.training.web;

import java.time.Clock;
import java.time.LocalDate;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.pages.FormAnswer.Invalid;
import nl.rookstopregister.pages.FormAnswer.Valid;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.places.Places;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.training.SessionId;
import nl.rookstopregister.training.model.Planning;
import nl.rookstopregister.training.model.SessionPlan;
import nl.rookstopregister.training.model.TrainingSession;
import nl.rookstopregister.training.usecase.PlanSessions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** A provider says when and where it gives its trainings. */
@Controller
@RequestMapping(OwnAgendaController.PATH)
class OwnAgendaController {

    static final String PATH = "/aanbieder/agenda";

    private static final int LONGEST = 500;

    private final PlanSessions planning;
    private final PlanningProvider own;
    private final Places places;
    private final Clock clock;

    OwnAgendaController(PlanSessions planning, PlanningProvider own, Places places, Clock clock) {
        this.planning = planning;
        this.own = own;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView all(SignedIn reader) {
        ProviderId provider = own.of(reader);
        int trainings = planning.trainings(provider).size();
        return new ModelAndView(
                "training/own-agenda",
                "page",
                new OwnAgendaPage(planning.of(provider), trainings, LocalDate.now(clock)));
    }

    @GetMapping("/nieuw")
    ModelAndView begin(SignedIn reader, @RequestParam(name = "naar", required = false) @Nullable SessionId copied) {
        ProviderId provider = own.of(reader);
        SessionForm form = copied == null
                ? SessionForm.EMPTY
                : planning.find(copied, provider).map(SessionForm::copyOf).orElse(SessionForm.EMPTY);
        return form(form, FormErrors.none(), provider, null);
    }

    @PostMapping
    ModelAndView add(SignedIn reader, @ModelAttribute SessionForm form) {
        ProviderId provider = own.of(reader);
        return switch (form.read(places)) {
            case Invalid<SessionPlan>(var errors) -> form(form, errors, provider, null);
            case Valid<SessionPlan>(var plan) -> answer(planning.add(plan, provider), form, provider, null);
        };
    }

    @GetMapping("/{session}")
    ModelAndView edit(@PathVariable SessionId session, SignedIn reader) {
        ProviderId provider = own.of(reader);
        return form(SessionForm.of(find(session, provider)), FormErrors.none(), provider, session);
    }

    @PostMapping("/{session}")
    ModelAndView change(@PathVariable SessionId session, SignedIn reader, @ModelAttribute SessionForm form) {
        ProviderId provider = own.of(reader);
        find(session, provider);
        return switch (form.read(places)) {
            case Invalid<SessionPlan>(var errors) -> form(form, errors, provider, session);
            case Valid<SessionPlan>(var plan) ->
                answer(planning.change(session, plan, provider), form, provider, session);
        };
    }

    @GetMapping("/{session}/annuleren")
    ModelAndView askWhy(@PathVariable SessionId session, SignedIn reader) {
        return cancelling(find(session, own.of(reader)), "", FormErrors.none());
    }

    @PostMapping("/{session}/annuleren")
    ModelAndView cancel(
            @PathVariable SessionId session,
            SignedIn reader,
            @RequestParam(name = "reden", defaultValue = "") String typed) {
        ProviderId provider = own.of(reader);
        TrainingSession found = find(session, provider);
        String because = typed.strip();
        if (because.isEmpty() || because.length() > LONGEST) {
            return cancelling(found, because, FormErrors.of("reden", "training.session.wrong.reason"));
        }
        planning.cancel(session, because, provider);
        return back();
    }

    private ModelAndView answer(Planning outcome, SessionForm form, ProviderId provider, @Nullable SessionId session) {
        return switch (outcome) {
            case Planning.Planned planned -> back();
            case Planning.NotYours() ->
                form(form, FormErrors.of("scholing", "training.session.wrong.not-yours"), provider, session);
            case Planning.NotAccredited(var day) ->
                form(form, FormErrors.of("dagen", "training.session.wrong.not-accredited", day), provider, session);
            case Planning.Closed() ->
                form(form, FormErrors.of("dagen", "training.session.wrong.closed"), provider, session);
        };
    }

    private TrainingSession find(SessionId session, ProviderId provider) {
        return planning.find(session, provider).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView form(SessionForm form, FormErrors errors, ProviderId provider, @Nullable SessionId session) {
        return page("training/session", new SessionPage(form, errors, planning.trainings(provider), session), errors);
    }

    private static ModelAndView cancelling(TrainingSession session, String because, FormErrors errors) {
        return page("training/cancel", new CancelPage(session, because, errors), errors);
    }

    private static ModelAndView page(String view, Object page, FormErrors errors) {
        ModelAndView answer = new ModelAndView(view, "page", page);
        answer.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private static ModelAndView back() {
        return new ModelAndView("redirect:" + PATH);
    }
}
