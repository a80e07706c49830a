package nl.rookstopregister.accreditation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.Ruling.Outcome;
import nl.rookstopregister.accreditation.model.review.Objection.Adjourning;
import nl.rookstopregister.accreditation.model.review.ReviewId;
import nl.rookstopregister.accreditation.model.review.Step;
import nl.rookstopregister.accreditation.usecase.AssignReviewers;
import nl.rookstopregister.accreditation.usecase.FileObjection;
import nl.rookstopregister.accreditation.usecase.ListReviews;
import nl.rookstopregister.accreditation.usecase.TakeRuling;
import nl.rookstopregister.accreditation.web.CasePage.TypedRuling;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Beoordelingen, zaak: who judges, what they found, and the ruling. */
@Controller
@RequestMapping("/bureau/beoordelingen/{id}")
class CaseController {

    private final CasePages pages;
    private final AssignReviewers assignReviewers;
    private final TakeRuling takeRuling;
    private final FileObjection fileObjection;
    private final ListReviews listReviews;

    CaseController(
            CasePages pages,
            AssignReviewers assignReviewers,
            TakeRuling takeRuling,
            FileObjection fileObjection,
            ListReviews listReviews) {
        this.pages = pages;
        this.assignReviewers = assignReviewers;
        this.takeRuling = takeRuling;
        this.fileObjection = fileObjection;
        this.listReviews = listReviews;
    }

    @GetMapping
    ModelAndView look(@PathVariable ReviewId id, SignedIn reader, Language language) {
        return pages.page(id, reader, language, null, FormErrors.none());
    }

    @PostMapping("/toewijzen")
    ModelAndView assign(
            @PathVariable ReviewId id,
            @RequestParam(defaultValue = "") List<String> wie,
            SignedIn reader,
            Language language) {
        if (wie.isEmpty()) {
            return again(id, reader, language, null, FormErrors.of("wie", "review.wrong.nobody-chosen"));
        }
        List<AccountId> people = new ArrayList<>();
        wie.forEach(account -> people.add(AccountId.valueOf(account)));
        return after(id, assignReviewers.assign(id, people, reader), "wie", null, reader, language);
    }

    /** @param wie whose conflict of interest it is; one's own when empty */
    @PostMapping("/belang")
    ModelAndView declare(
            @PathVariable ReviewId id,
            @RequestParam(name = "wie-belang", defaultValue = "") String wie,
            @RequestParam(defaultValue = "") String reden,
            SignedIn reader,
            Language language) {
        AccountId person = wie.isEmpty() ? reader.account() : AccountId.valueOf(wie);
        return after(id, assignReviewers.declare(id, person, reden, reader), "reden", null, reader, language);
    }

    @PostMapping("/besluit")
    ModelAndView rule(
            @PathVariable ReviewId id,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(defaultValue = "") String uitkomst,
            SignedIn reader,
            Language language) {
        TypedRuling typed = TypedRulings.of(form);
        LocalDate today = listReviews.today();
        TypedRulings.Reading reading = uitkomst.equals("weigeren")
                ? new TypedRulings.Reading(Optional.of(new Outcome.Refused()), FormErrors.none())
                : TypedRulings.read(typed, today);
        if (reading.outcome().isEmpty()) {
            return again(id, reader, language, typed, reading.errors());
        }
        return after(
                id,
                takeRuling.rule(id, reader, reading.outcome().orElseThrow(), typed.ground()),
                "grond",
                typed,
                reader,
                language);
    }

    @PostMapping("/bevestigen")
    ModelAndView confirm(@PathVariable ReviewId id, SignedIn reader, Language language) {
        return after(id, takeRuling.confirm(id, reader), "besluit", null, reader, language);
    }

    @PostMapping("/terugleggen")
    ModelAndView turnDown(
            @PathVariable ReviewId id,
            @RequestParam(name = "reden-terug", defaultValue = "") String reden,
            SignedIn reader,
            Language language) {
        return after(id, takeRuling.turnDown(id, reader, reden), "besluit", null, reader, language);
    }

    @PostMapping("/uitstel")
    ModelAndView adjourn(
            @PathVariable ReviewId id,
            @RequestParam(defaultValue = "") String waarom,
            SignedIn reader,
            Language language) {
        return switch (fileObjection.adjourn(id, waarom, reader).orElseThrow(Cases::notFound)) {
            case Adjourning.Adjourned _ -> there(id);
            case Adjourning.ReasonMissing _ -> wrong(id, reader, language, "waarom", "review.wrong.reason");
            case Adjourning.AdjournedBefore _ -> wrong(id, reader, language, "waarom", "review.wrong.adjourned");
            case Adjourning.TermIsOver _ -> wrong(id, reader, language, "waarom", "review.wrong.term-over");
            case Adjourning.SettledAlready _ -> wrong(id, reader, language, "waarom", "review.wrong.overtaken");
        };
    }

    private ModelAndView after(
            ReviewId id,
            Optional<Step> step,
            String field,
            @Nullable TypedRuling typed,
            SignedIn reader,
            Language language) {
        Step taken = step.orElseThrow(Cases::notFound);
        return taken instanceof Step.Taken
                ? there(id)
                : again(id, reader, language, typed, FormErrors.of(field, StepWords.key(taken)));
    }

    private ModelAndView wrong(ReviewId id, SignedIn reader, Language language, String field, String key) {
        return again(id, reader, language, null, FormErrors.of(field, key));
    }

    private ModelAndView again(
            ReviewId id, SignedIn reader, Language language, @Nullable TypedRuling typed, FormErrors errors) {
        ModelAndView page = pages.page(id, reader, language, typed, errors);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView there(ReviewId id) {
        return new ModelAndView("redirect:" + ReviewQueueController.ADDRESS + "/" + id);
    }
}
