package nl.rookstopregister.attendance.web;

import java.util.Set;
import nl.rookstopregister.attendance.model.Obstacle;
import nl.rookstopregister.attendance.model.Outcome;
import nl.rookstopregister.attendance.model.SessionFile;
import nl.rookstopregister.attendance.model.Verdict;
import nl.rookstopregister.attendance.usecase.LookAtLists;
import nl.rookstopregister.attendance.web.ListPage.Told;
import nl.rookstopregister.attendance.web.ListPage.Typed;
import nl.rookstopregister.pages.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of one list, as it is after whatever somebody did or tried. */
@Component
class ListPages {

    private static final Set<String> TOLD = Set.of("added", "mended", "removed", "closed", "corrected", "withdrawn");

    private final LookAtLists lists;

    ListPages(LookAtLists lists) {
        this.lists = lists;
    }

    ModelAndView told(SessionFile file, Told told) {
        return page(file, Typed.NOTHING, TOLD.contains(told.key()) ? told : Told.NOTHING, FormErrors.none());
    }

    ModelAndView wrong(SessionFile file, String text, FormErrors errors) {
        return wrong(file, new Typed(text, "", "", ""), errors);
    }

    ModelAndView wrong(SessionFile file, Typed typed, FormErrors errors) {
        ModelAndView page = page(file, typed, Told.NOTHING, errors);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** Back to the list after something was done; otherwise the list with what stood in the way. */
    ModelAndView after(SessionFile file, Outcome outcome, String done, Typed typed, String field) {
        return switch (outcome) {
            case Outcome.Done(int howMany) ->
                new ModelAndView("redirect:/aanbieder/presentie/"
                        + file.session().id() + "?gedaan=" + done + "&aantal=" + howMany);
            case Outcome.Obstructed(Obstacle obstacle) ->
                refused(file, typed, field, "attendance.obstacle." + obstacle);
            case Outcome.MismatchesOpen(int howMany) ->
                wrong(file, typed, FormErrors.of("weglaten", "attendance.wrong.mismatches", howMany));
            case Outcome.NotReady(Verdict verdict) ->
                wrong(file, typed, FormErrors.of(field, "attendance.verdict." + verdict.code(), name(verdict)));
            case Outcome.AlreadyThere() -> refused(file, typed, field, "attendance.wrong.already");
            case Outcome.NotThere() -> refused(file, typed, field, "attendance.wrong.not-there");
            case Outcome.NotClosedYet() -> refused(file, typed, field, "attendance.wrong.not-closed");
        };
    }

    private ModelAndView refused(SessionFile file, Typed typed, String field, String key) {
        ModelAndView page = wrong(file, typed, FormErrors.of(field, key));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView page(SessionFile file, Typed typed, Told told, FormErrors errors) {
        return new ModelAndView(
                "attendance/list",
                "page",
                new ListPage(
                        file, lists.lines(file), lists.attendance(file.session().id()), typed, told, errors));
    }

    private static String name(Verdict verdict) {
        return verdict instanceof Verdict.Mismatch mismatch ? mismatch.name() : "";
    }
}
