package nl.rookstopregister.accreditation.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.model.Moving;
import nl.rookstopregister.accreditation.usecase.CheckCompleteness;
import nl.rookstopregister.accreditation.usecase.RequestFile;
import nl.rookstopregister.forms.Subject;
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

/** Beoordelingen, aanvraag: the office looks whether a request is complete. */
@Controller
@RequestMapping("/bureau/beoordelingen/aanvraag/{id}")
class CompletenessController {

    private static final int LONGEST = 2000;

    private final CheckCompleteness checkCompleteness;
    private final CompletenessPages pages;

    CompletenessController(CheckCompleteness checkCompleteness, CompletenessPages pages) {
        this.checkCompleteness = checkCompleteness;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView look(@PathVariable RequestId id, Language language) {
        return pages.page(file(id), Map.of(), FormErrors.none(), language);
    }

    @PostMapping("/compleet")
    ModelAndView complete(@PathVariable RequestId id, SignedIn reader, Language language) {
        Optional<Moving> moving = checkCompleteness.findComplete(id, reader);
        return after(id, moving, pages.next(id), language);
    }

    @PostMapping("/aanvulling")
    ModelAndView askMore(
            @PathVariable RequestId id,
            @RequestParam MultiValueMap<String, String> form,
            SignedIn reader,
            Language language) {
        Map<String, String> remarks = new HashMap<>();
        Map<String, String> typed = new HashMap<>();
        for (Subject subject : file(id).form().subjects()) {
            String remark = Optional.ofNullable(form.getFirst("opmerking-" + subject.address()))
                    .orElse("")
                    .strip();
            if (!remark.isEmpty()) {
                String kept = remark.length() > LONGEST ? remark.substring(0, LONGEST) : remark;
                remarks.put(subject.name(), kept);
                typed.put(subject.address(), kept);
            }
        }
        if (remarks.isEmpty()) {
            ModelAndView again =
                    pages.page(file(id), typed, FormErrors.of("aanvulling", "review.wrong.no-remarks"), language);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return after(id, checkCompleteness.askMore(id, reader, remarks), CompletenessPages.address(id), language);
    }

    /** Somebody else was first: the page says where it stands now. */
    private ModelAndView after(RequestId id, Optional<Moving> moving, String next, Language language) {
        return switch (moving.orElseThrow(Cases::notFound)) {
            case Moving.Moved _ -> new ModelAndView("redirect:" + next);
            case Moving.NotFromHere _ -> {
                ModelAndView again =
                        pages.page(file(id), Map.of(), FormErrors.of("aanvulling", "review.wrong.overtaken"), language);
                again.setStatus(HttpStatus.CONFLICT);
                yield again;
            }
        };
    }

    private RequestFile file(RequestId id) {
        return checkCompleteness.look(id).orElseThrow(Cases::notFound);
    }
}
