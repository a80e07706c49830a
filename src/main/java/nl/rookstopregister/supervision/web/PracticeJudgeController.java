package nl.rookstopregister.supervision.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.supervision.SupervisionId;
import nl.rookstopregister.supervision.model.Draft;
import nl.rookstopregister.supervision.model.Rubric;
import nl.rookstopregister.supervision.usecase.JudgeInPractice;
import nl.rookstopregister.supervision.usecase.JudgeInPractice.Judging;
import nl.rookstopregister.supervision.usecase.JudgeInPractice.Signing;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Toetsen: a supervisor judges with one thumb, every press is kept, and signs at the end. */
@Controller
@RequestMapping(Own.ADDRESS + "/{id}")
class PracticeJudgeController {

    private final JudgeInPractice judge;

    PracticeJudgeController(JudgeInPractice judge) {
        this.judge = judge;
    }

    @GetMapping("/toetsen/{step}")
    ModelAndView step(@PathVariable SupervisionId id, @PathVariable String step, SignedIn reader) {
        return new ModelAndView(
                "supervision/judge", "page", new JudgePage(judging(id, step, reader), step, FormErrors.none()));
    }

    /** What the page sends by itself while somebody presses. */
    @PostMapping("/toetsen/{step}/bewaren")
    ModelAndView keep(
            @PathVariable SupervisionId id,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> form,
            SignedIn reader) {
        Judging open = judging(id, step, reader);
        Map<String, String> typed = typed(open.rubric(), step, form);
        Draft kept = judge.keep(id, Own.coach(reader), typed).orElseThrow(Own::notFound);
        return new ModelAndView(
                "supervision/_kept",
                "page",
                new JudgePage.Kept(
                        errors(open.rubric(), step, typed).isEmpty(),
                        kept.done(open.rubric(), step),
                        Draft.asked(open.rubric(), step).size()));
    }

    /** @param naar {@code verder} to the next step, anything else to the overview */
    @PostMapping("/toetsen/{step}")
    ModelAndView send(
            @PathVariable SupervisionId id,
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(defaultValue = "verder") String naar,
            SignedIn reader) {
        Judging open = judging(id, step, reader);
        Map<String, String> typed = typed(open.rubric(), step, form);
        Draft kept = judge.keep(id, Own.coach(reader), typed).orElseThrow(Own::notFound);
        FormErrors errors = errors(open.rubric(), step, typed);
        JudgePage page =
                new JudgePage(new Judging(open.supervision(), open.coach(), open.rubric(), kept), step, errors);
        if (!errors.isEmpty()) {
            ModelAndView again = new ModelAndView("supervision/judge", "page", page);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return new ModelAndView("redirect:" + (naar.equals("verder") ? page.next() : page.base()));
    }

    @GetMapping("/tekenen")
    ModelAndView look(@PathVariable SupervisionId id, SignedIn reader) {
        return sign(id, reader, FormErrors.none());
    }

    @PostMapping("/tekenen")
    ModelAndView sign(@PathVariable SupervisionId id, @RequestParam(defaultValue = "") String gezien, SignedIn reader) {
        if (gezien.isEmpty()) {
            return unsigned(id, reader, FormErrors.of("gezien", "supervision.wrong.not-seen"));
        }
        return switch (judge.sign(id, Own.coach(reader), reader.actor())) {
            case Signing.Signed _ -> new ModelAndView("redirect:" + Own.ADDRESS + "/" + id);
            case Signing.Incomplete _ -> unsigned(id, reader, FormErrors.of("gezien", "supervision.wrong.incomplete"));
            case Signing.NotRegistered _ ->
                unsigned(id, reader, FormErrors.of("gezien", "supervision.wrong.not-registered"));
            case Signing.NotNow _ -> throw Own.notFound();
        };
    }

    private ModelAndView unsigned(SupervisionId id, SignedIn reader, FormErrors errors) {
        ModelAndView again = sign(id, reader, errors);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView sign(SupervisionId id, SignedIn reader, FormErrors errors) {
        Judging open = judge.open(id, Own.coach(reader)).orElseThrow(Own::notFound);
        return new ModelAndView("supervision/sign", "page", new SignPage(open, errors));
    }

    private Judging judging(SupervisionId id, String step, SignedIn reader) {
        return judge.open(id, Own.coach(reader))
                .filter(open -> open.rubric().steps().contains(step))
                .orElseThrow(Own::notFound);
    }

    /** Only what the step asks; a competence without an answer is not in it. */
    private static Map<String, String> typed(Rubric rubric, String step, MultiValueMap<String, String> form) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String question : rubric.questions(step)) {
            Optional.ofNullable(form.getFirst(question))
                    .ifPresent(answer ->
                            typed.put(question, answer.substring(0, Math.min(answer.length(), Draft.LONGEST))));
        }
        return typed;
    }

    private static FormErrors errors(Rubric rubric, String step, Map<String, String> typed) {
        List<String> wrong = step.equals(Rubric.EPAS)
                ? new Draft(typed)
                        .missing(rubric, step).stream()
                                .filter(epa -> !typed.getOrDefault(epa, "").isBlank())
                                .toList()
                : List.of();
        FormErrors errors = FormErrors.none();
        for (String epa : wrong) {
            errors = errors.and(epa, "supervision.wrong.number");
        }
        return errors;
    }
}
