package nl.rookstopregister.reflection.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.forms.Problem;
import nl.rookstopregister.forms.QuestionWords;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.reflection.model.EvaluationPart;
import nl.rookstopregister.reflection.model.SelfEvaluation;
import nl.rookstopregister.reflection.usecase.EvaluateOneself;
import nl.rookstopregister.shared.CoachId;
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

/** Zelfevaluatie: looking back on the own work, part by part; what is typed is kept. */
@Controller
@RequestMapping("/mijn/portfolio/zelfevaluatie")
class SelfEvaluationController {

    private final EvaluateOneself evaluate;
    private final QuestionWords words;

    SelfEvaluationController(EvaluateOneself evaluate, Words words) {
        this.evaluate = evaluate;
        this.words = QuestionWords.withOptions(words, "reflection");
    }

    @GetMapping
    ModelAndView form(SignedIn reader, Language language) {
        CoachId coach = Own.coach(reader);
        return page(coach, evaluate.draft(coach), FormErrors.none(), language);
    }

    /** What the page sends by itself while somebody types. */
    @PostMapping("/bewaren")
    ModelAndView keep(@RequestParam MultiValueMap<String, String> form, SignedIn reader) {
        evaluate.keep(Own.coach(reader), QuestionWords.read(EvaluationPart.all(), form));
        return new ModelAndView("reflection/_kept");
    }

    /** @param wat {@code bewaren} keeps it, anything else completes it */
    @PostMapping
    ModelAndView send(
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(defaultValue = "afronden") String wat,
            SignedIn reader,
            Language language) {
        CoachId coach = Own.coach(reader);
        Values typed = QuestionWords.read(EvaluationPart.all(), form);
        if (wat.equals("bewaren")) {
            evaluate.keep(coach, typed);
            return new ModelAndView("redirect:/mijn/portfolio");
        }
        List<Problem> problems = evaluate.complete(coach, typed);
        if (problems.isEmpty()) {
            return new ModelAndView("redirect:/mijn/portfolio/zelfevaluatie#eerder");
        }
        ModelAndView again = page(coach, typed, QuestionWords.errors(problems), language);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    @GetMapping("/{id}")
    ModelAndView completed(@PathVariable UUID id, SignedIn reader, Language language) {
        SelfEvaluation evaluation = evaluate.completed(Own.coach(reader), id).orElseThrow(Own::notFound);
        return new ModelAndView(
                "reflection/completed",
                "page",
                new CompletedPage(
                        evaluation.completedAt(),
                        Arrays.stream(EvaluationPart.values())
                                .map(part -> new CompletedPage.Part(
                                        part, words.lines(part.questions(), evaluation.answers(), language)))
                                .toList()));
    }

    private ModelAndView page(CoachId coach, Values values, FormErrors errors, Language language) {
        return new ModelAndView(
                "reflection/self-evaluation",
                "page",
                new SelfEvaluationPage(
                        Arrays.stream(EvaluationPart.values())
                                .map(part -> new SelfEvaluationPage.Part(
                                        part, words.fields(part.questions(), values, language)))
                                .toList(),
                        evaluate.completed(coach).stream()
                                .map(each -> new SelfEvaluationPage.Earlier(each.id(), each.completedAt()))
                                .toList(),
                        errors));
    }
}
