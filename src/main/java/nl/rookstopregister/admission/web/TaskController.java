package nl.rookstopregister.admission.web;

import java.util.List;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.model.Task;
import nl.rookstopregister.admission.usecase.ApplicationFile;
import nl.rookstopregister.admission.usecase.SaveAnswers;
import nl.rookstopregister.admission.usecase.SaveAnswers.Saving;
import nl.rookstopregister.forms.Answers;
import nl.rookstopregister.forms.Check;
import nl.rookstopregister.forms.QuestionWords;
import nl.rookstopregister.forms.Values;
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

/** One subject of an application: shows it, and saves whatever was typed. */
@Controller
@RequestMapping({"/mijn/aanvragen/{id}/{address}", "/bureau/papier/{id}/{address}"})
class TaskController {

    private final Own own;
    private final Fields fields;
    private final SaveAnswers saveAnswers;

    TaskController(Own own, Fields fields, SaveAnswers saveAnswers) {
        this.own = own;
        this.fields = fields;
        this.saveAnswers = saveAnswers;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable ApplicationId id, @PathVariable String address, SignedIn reader, Language language) {
        ApplicationFile file = own.file(id, reader);
        Task task = task(address);
        if (!file.application().canChange(task) && task != Task.COMPETENCES) {
            return Own.back(id, reader);
        }
        // What was saved wrong is said again; on an untouched page nothing is wrong yet.
        FormErrors errors = file.answers().values(task).isEmpty()
                ? FormErrors.none()
                : QuestionWords.errors(
                        Check.of(file.application().asked(task), file.answers().page(task), file.today()));
        return page(file, task, file.answers().values(task), false, errors, language);
    }

    @PostMapping
    ModelAndView save(
            @PathVariable ApplicationId id,
            @PathVariable String address,
            @RequestParam MultiValueMap<String, String> form,
            SignedIn reader,
            Language language) {
        Task task = task(address);
        Values typed = QuestionWords.read(task.questions(), form);
        Saving saving = saveAnswers.save(id, own.coach(id, reader), task, typed, version(form));
        return switch (saving) {
            case Saving.Saved(var problems) when problems.isEmpty() -> Own.back(id, reader);
            case Saving.Saved(var problems) -> {
                ModelAndView again =
                        page(own.file(id, reader), task, typed, false, QuestionWords.errors(problems), language);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
            case Saving.ChangedMeanwhile _ -> {
                ModelAndView again = page(own.file(id, reader), task, typed, true, FormErrors.none(), language);
                again.setStatus(HttpStatus.CONFLICT);
                yield again;
            }
            case Saving.NotNow _ -> Own.back(id, reader);
        };
    }

    static Task task(String address) {
        return Task.at(address).orElseThrow(Own::notFound);
    }

    /** A page without a version was not made here: it is not trusted to know the latest. */
    static int version(MultiValueMap<String, String> form) {
        String version = form.getFirst("version");
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : Integer.MAX_VALUE;
    }

    private ModelAndView page(
            ApplicationFile file,
            Task task,
            Values values,
            boolean changedMeanwhile,
            FormErrors errors,
            Language language) {
        Answers.Page saved = file.answers().page(task);
        List<TaskPage.ItemLine> items = saved.items().stream()
                .map(item -> new TaskPage.ItemLine(
                        item.id(),
                        fields.title(task.itemQuestions(), item.values(), language),
                        item.evidence().size(),
                        Check.ofItem(task, item, file.today()).isEmpty()))
                .toList();
        return new ModelAndView(
                "admission/task",
                "page",
                new TaskPage(
                        Head.of(file),
                        task,
                        fields.of(file.application().asked(task).questions(), values, language),
                        items,
                        file.established(task),
                        file.assessment(),
                        saved.version(),
                        file.application().handling().asked().get(task),
                        changedMeanwhile,
                        errors));
    }
}
