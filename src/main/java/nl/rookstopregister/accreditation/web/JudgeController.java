package nl.rookstopregister.accreditation.web;

import java.util.Optional;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.RequestKind;
import nl.rookstopregister.accreditation.model.review.Judgement;
import nl.rookstopregister.accreditation.model.review.ReviewId;
import nl.rookstopregister.accreditation.model.review.Step;
import nl.rookstopregister.accreditation.usecase.JudgeRequest;
import nl.rookstopregister.accreditation.usecase.ReviewFile;
import nl.rookstopregister.accreditation.web.JudgePage.TypedAdvice;
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

/** Beoordelingen, oordeel: a reviewer scores a request beside the request itself. */
@Controller
@RequestMapping("/bureau/beoordelingen/{id}/oordeel")
class JudgeController {

    private static final String SAVED = "accreditation/review/saved";

    private final JudgePages pages;
    private final JudgeRequest judgeRequest;

    JudgeController(JudgePages pages, JudgeRequest judgeRequest) {
        this.pages = pages;
        this.judgeRequest = judgeRequest;
    }

    @GetMapping
    ModelAndView judge(@PathVariable ReviewId id, SignedIn reader, Language language) {
        ReviewFile file = pages.file(id, reader);
        Judgement saved = file.review().seat(reader.account()).orElseThrow().judgement();
        return pages.page(file, reader, saved, null, FormErrors.none(), language);
    }

    /** Saved while one types: answers a line and no page. */
    @PostMapping("/bewaren")
    ModelAndView keep(@PathVariable ReviewId id, @RequestParam MultiValueMap<String, String> form, SignedIn reader) {
        ReviewFile file = pages.file(id, reader);
        TypedJudgement typed = read(file, form);
        Step step = judgeRequest.save(id, reader, typed.judgement()).orElseThrow(Cases::notFound);
        boolean kept = step instanceof Step.Taken && typed.errors().isEmpty();
        return new ModelAndView(
                SAVED,
                "page",
                new SavedLine(
                        kept,
                        (int) file.review().criteria().stream()
                                .filter(code -> typed.judgement().scored(code).score() != null)
                                .count(),
                        file.review().criteria().size()));
    }

    /** @param wat {@code bewaren} keeps it, anything else hands it in */
    @PostMapping
    ModelAndView send(
            @PathVariable ReviewId id,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(defaultValue = "inleveren") String wat,
            SignedIn reader,
            Language language) {
        ReviewFile file = pages.file(id, reader);
        TypedJudgement typed = read(file, form);
        boolean keeps = wat.equals("bewaren");
        Step step = (keeps || !typed.errors().isEmpty()
                        ? judgeRequest.save(id, reader, typed.judgement())
                        : judgeRequest.submit(id, reader, typed.judgement()))
                .orElseThrow(Cases::notFound);
        FormErrors errors = switch (step) {
            case Step.Taken _ -> typed.errors();
            case Step.Incomplete(var gaps) -> TypedJudgement.errors(gaps);
            default -> FormErrors.of("advies", StepWords.key(step));
        };
        if (!errors.isEmpty()) {
            ModelAndView again = pages.page(file, reader, typed.judgement(), typedAdvice(form, file), errors, language);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return new ModelAndView("redirect:" + ReviewQueueController.ADDRESS + "/" + id + (keeps ? "/oordeel" : ""));
    }

    private static TypedJudgement read(ReviewFile file, MultiValueMap<String, String> form) {
        return TypedJudgement.read(
                form, file.review().criteria(), file.request().request().kind() == RequestKind.TRAINING);
    }

    private static TypedAdvice typedAdvice(MultiValueMap<String, String> form, ReviewFile file) {
        return new TypedAdvice(
                sent(form, "advies"),
                sent(form, "punten"),
                sent(form, "maanden"),
                sent(form, "voorwaarden"),
                sent(form, "toelichting"),
                sent(form, "vraag"),
                TypedRulings.standard(file).points());
    }

    private static String sent(MultiValueMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("");
    }
}
