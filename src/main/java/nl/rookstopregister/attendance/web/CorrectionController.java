package nl.rookstopregister.attendance.web;

import java.util.Optional;
import java.util.UUID;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.attendance.model.Outcome;
import nl.rookstopregister.attendance.model.SessionFile;
import nl.rookstopregister.attendance.model.TypedRow;
import nl.rookstopregister.attendance.usecase.CorrectAttendance;
import nl.rookstopregister.attendance.usecase.LookAtLists;
import nl.rookstopregister.attendance.web.ListPage.Typed;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.training.SessionId;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Correctie: who had been forgotten, and who was not there after all, each with the reason. */
@Controller
@RequestMapping("/aanbieder/presentie/{session}/correctie")
class CorrectionController {

    private static final int LONGEST = 500;

    private final ProviderDesk desk;
    private final ListPages pages;
    private final LookAtLists lists;
    private final CorrectAttendance correct;

    CorrectionController(ProviderDesk desk, ListPages pages, LookAtLists lists, CorrectAttendance correct) {
        this.desk = desk;
        this.pages = pages;
        this.lists = lists;
        this.correct = correct;
    }

    @PostMapping
    ModelAndView add(
            @PathVariable SessionId session,
            @RequestParam(defaultValue = "") String nummer,
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String reden,
            SignedIn reader) {
        SessionFile file = desk.session(session, reader);
        Typed typed = new Typed("", nummer, naam, reden);
        FormErrors errors = reason(FormErrors.none(), "reden", reden);
        errors = nummer.isBlank() ? errors.and("nummer", "attendance.wrong.number") : errors;
        if (!errors.isEmpty()) {
            return pages.wrong(file, typed, errors);
        }
        Outcome outcome = correct.add(
                session, desk.provider(reader), new TypedRow(1, nummer, naam, ""), reden.strip(), reader.actor());
        return pages.after(file, outcome, "corrected", typed, "nummer");
    }

    @PostMapping("/{credit}/intrekken")
    ModelAndView withdraw(
            @PathVariable SessionId session,
            @PathVariable UUID credit,
            @RequestParam MultiValueMap<String, String> form,
            SignedIn reader) {
        SessionFile file = desk.session(session, reader);
        // Each has a form of its own on one page, and a field of its own in it.
        String field = "reden-" + credit;
        String reason = Optional.ofNullable(form.getFirst(field)).orElse("").strip();
        FormErrors errors = reason(FormErrors.none(), field, reason);
        if (!errors.isEmpty()) {
            return pages.wrong(file, Typed.NOTHING, errors);
        }
        Outcome outcome = lists.attendance(session).stream()
                .filter(listed -> listed.presence().last().id().equals(credit))
                .findFirst()
                .map(listed -> correct.withdraw(
                        session, desk.provider(reader), listed.presence().coach(), reason, reader.actor()))
                .orElseGet(Outcome.NotThere::new);
        return pages.after(file, outcome, "withdrawn", Typed.NOTHING, "lijst");
    }

    private static FormErrors reason(FormErrors errors, String field, String reason) {
        return reason.isBlank() || reason.length() > LONGEST
                ? errors.and(field, "attendance.wrong.reason", LONGEST)
                : errors;
    }
}
