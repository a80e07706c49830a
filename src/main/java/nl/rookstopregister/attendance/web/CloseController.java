package nl.rookstopregister.attendance.web;

import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.attendance.model.Outcome;
import nl.rookstopregister.attendance.model.SessionFile;
import nl.rookstopregister.attendance.usecase.CloseList;
import nl.rookstopregister.attendance.usecase.LookAtLists;
import nl.rookstopregister.attendance.web.ListPage.Typed;
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

/** Lijst sluiten: first what will happen, then it happens. */
@Controller
@RequestMapping("/aanbieder/presentie/{session}/sluiten")
class CloseController {

    private final ProviderDesk desk;
    private final ListPages pages;
    private final LookAtLists lists;
    private final CloseList closeList;

    CloseController(ProviderDesk desk, ListPages pages, LookAtLists lists, CloseList closeList) {
        this.desk = desk;
        this.pages = pages;
        this.lists = lists;
        this.closeList = closeList;
    }

    @GetMapping
    ModelAndView ask(@PathVariable SessionId session, SignedIn reader) {
        SessionFile file = desk.session(session, reader);
        return file.obstacle() == null
                ? page(file, FormErrors.none())
                : new ModelAndView("redirect:/aanbieder/presentie/" + session);
    }

    @PostMapping
    ModelAndView close(
            @PathVariable SessionId session, @RequestParam(defaultValue = "false") boolean weglaten, SignedIn reader) {
        SessionFile file = desk.session(session, reader);
        Outcome outcome = closeList
                .close(session, desk.provider(reader), weglaten, reader.actor())
                .orElseThrow(ProviderDesk::notFound);
        if (outcome instanceof Outcome.MismatchesOpen(int howMany)) {
            ModelAndView again = page(file, FormErrors.of("weglaten", "attendance.wrong.mismatches", howMany));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return pages.after(desk.session(session, reader), outcome, "closed", Typed.NOTHING, "lijst");
    }

    private ModelAndView page(SessionFile file, FormErrors errors) {
        return new ModelAndView("attendance/close", "page", new ClosePage(file, lists.lines(file), errors));
    }
}
