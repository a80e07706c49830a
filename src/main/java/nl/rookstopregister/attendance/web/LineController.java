package nl.rookstopregister.attendance.web;

import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.attendance.model.Outcome;
import nl.rookstopregister.attendance.usecase.MendLines;
import nl.rookstopregister.attendance.web.ListPage.Typed;
import nl.rookstopregister.training.SessionId;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One line of an open list: mending what does not fit. */
@Controller
@RequestMapping("/aanbieder/presentie/{session}/regels/{line}")
class LineController {

    private final ProviderDesk desk;
    private final ListPages pages;
    private final MendLines mendLines;

    LineController(ProviderDesk desk, ListPages pages, MendLines mendLines) {
        this.desk = desk;
        this.pages = pages;
        this.mendLines = mendLines;
    }

    @PostMapping("/verbeteren")
    ModelAndView correct(
            @PathVariable SessionId session,
            @PathVariable UUID line,
            @RequestParam MultiValueMap<String, String> form,
            SignedIn reader) {
        Outcome outcome = mendLines.correct(
                session, desk.provider(reader), line, value(form, "nummer-" + line), value(form, "naam-" + line));
        return after(session, reader, outcome, "mended");
    }

    @PostMapping("/overnemen")
    ModelAndView accept(@PathVariable SessionId session, @PathVariable UUID line, SignedIn reader) {
        return after(session, reader, mendLines.acceptSuggestion(session, desk.provider(reader), line), "mended");
    }

    @PostMapping("/bevestigen")
    ModelAndView confirm(@PathVariable SessionId session, @PathVariable UUID line, SignedIn reader) {
        return after(session, reader, mendLines.confirmName(session, desk.provider(reader), line), "mended");
    }

    @PostMapping("/weg")
    ModelAndView remove(@PathVariable SessionId session, @PathVariable UUID line, SignedIn reader) {
        return after(session, reader, mendLines.remove(session, desk.provider(reader), line), "removed");
    }

    /** Each line has a form of its own on one page, and fields of its own in it. */
    private static String value(MultiValueMap<String, String> form, String field) {
        return Optional.ofNullable(form.getFirst(field)).orElse("");
    }

    private ModelAndView after(SessionId session, SignedIn reader, Outcome outcome, String done) {
        return pages.after(desk.session(session, reader), outcome, done, Typed.NOTHING, "lijst");
    }
}
