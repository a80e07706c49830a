package nl.rookstopregister.admission.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.Accounts;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.model.Moving;
import nl.rookstopregister.admission.model.Task;
import nl.rookstopregister.admission.usecase.HandleApplication;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.shared.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One application on the desk of office or committee: who works on it, whether it is complete, what is missing. */
@Controller
@RequestMapping("/bureau/aanvragen/{id}")
class OfficeController {

    private static final int LONGEST = 2000;

    private final OfficePages pages;
    private final HandleApplication handleApplication;
    private final Accounts accounts;

    OfficeController(OfficePages pages, HandleApplication handleApplication, Accounts accounts) {
        this.pages = pages;
        this.handleApplication = handleApplication;
        this.accounts = accounts;
    }

    @GetMapping
    ModelAndView judge(@PathVariable ApplicationId id, SignedIn reader, Language language) {
        return pages.fresh(id, reader, language);
    }

    @PostMapping("/toewijzen")
    ModelAndView assign(
            @PathVariable ApplicationId id,
            @RequestParam(defaultValue = "") String aan,
            SignedIn reader,
            Language language) {
        Optional<SignedIn> colleague = aan.isEmpty()
                ? Optional.empty()
                : accounts.find(AccountId.valueOf(aan))
                        .filter(person -> person.is(Role.OFFICE) || person.is(Role.COMMITTEE));
        return after(id, handleApplication.assign(id, reader, colleague.orElse(null)), reader, language);
    }

    @PostMapping("/compleet")
    ModelAndView complete(@PathVariable ApplicationId id, SignedIn reader, Language language) {
        return after(id, handleApplication.findComplete(id, reader), reader, language);
    }

    @PostMapping("/aanvulling")
    ModelAndView askMore(
            @PathVariable ApplicationId id,
            @RequestParam MultiValueMap<String, String> form,
            SignedIn reader,
            Language language) {
        Map<Task, String> remarks = new EnumMap<>(Task.class);
        for (Task task : Task.values()) {
            String remark = Optional.ofNullable(form.getFirst("opmerking-" + task.address()))
                    .orElse("")
                    .strip();
            if (!remark.isEmpty()) {
                remarks.put(task, remark.length() > LONGEST ? remark.substring(0, LONGEST) : remark);
            }
        }
        if (remarks.isEmpty()) {
            ModelAndView again = pages.page(
                    id, reader, language, null, FormErrors.of("aanvulling", "admission.wrong.no-remarks"), null);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return after(id, handleApplication.askMore(id, reader, remarks), reader, language);
    }

    /** Somebody else was first: this page says where it stands now. */
    private ModelAndView after(ApplicationId id, Optional<Moving> moving, SignedIn reader, Language language) {
        return switch (moving.orElseThrow(Own::notFound)) {
            case Moving.Moved _ -> new ModelAndView("redirect:/bureau/aanvragen/" + id);
            case Moving.NotFromHere _ -> {
                ModelAndView again = pages.page(
                        id,
                        reader,
                        language,
                        null,
                        FormErrors.none(),
                        OfficePage.Obstacle.of("admission.obstacle.overtaken"));
                again.setStatus(HttpStatus.CONFLICT);
                yield again;
            }
        };
    }
}
