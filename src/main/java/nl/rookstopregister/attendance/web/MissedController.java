package nl.rookstopregister.attendance.web;

import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.attendance.usecase.AskForPoints;
import nl.rookstopregister.attendance.usecase.AskForPoints.Asking;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.training.SessionId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Ik mis punten: finding the session and asking the provider. */
@Controller
@RequestMapping("/mijn/scholing/gemist")
class MissedController {

    private static final int LONGEST = 1000;

    private final AskForPoints askForPoints;

    MissedController(AskForPoints askForPoints) {
        this.askForPoints = askForPoints;
    }

    @GetMapping
    ModelAndView find(@RequestParam(defaultValue = "") String zoek, SignedIn reader) {
        return new ModelAndView(
                "attendance/missed",
                "page",
                new MissedPage(zoek, askForPoints.find(MyTrainingsController.coach(reader), zoek)));
    }

    @GetMapping("/{session}")
    ModelAndView about(@PathVariable SessionId session, SignedIn reader) {
        MyTrainingsController.coach(reader);
        return page(session, "", FormErrors.none());
    }

    @PostMapping("/{session}")
    ModelAndView ask(
            @PathVariable SessionId session, @RequestParam(defaultValue = "") String toelichting, SignedIn reader) {
        if (toelichting.length() > LONGEST) {
            return wrong(session, toelichting, FormErrors.of("toelichting", "forms.wrong.too-long"));
        }
        return switch (askForPoints.ask(MyTrainingsController.coach(reader), session, toelichting.strip())) {
            case Asking.Asked _ -> new ModelAndView("redirect:/mijn/scholing#vragen");
            case Asking.NotAgain _ ->
                wrong(session, toelichting, FormErrors.of("toelichting", "attendance.ask.not-again"));
            case Asking.NotPossible _ -> throw ProviderDesk.notFound();
        };
    }

    private ModelAndView wrong(SessionId session, String remark, FormErrors errors) {
        ModelAndView again = page(session, remark, errors);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView page(SessionId session, String remark, FormErrors errors) {
        return new ModelAndView(
                "attendance/ask",
                "page",
                new AskPage(askForPoints.recent(session).orElseThrow(ProviderDesk::notFound), remark, errors));
    }
}
