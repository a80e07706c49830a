package nl.rookstopregister.admission.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.model.Task;
import nl.rookstopregister.admission.usecase.KeepEvidence;
import nl.rookstopregister.admission.usecase.SaveAnswers;
import nl.rookstopregister.admission.usecase.SaveAnswers.Saving;
import nl.rookstopregister.documents.DocumentId;
import nl.rookstopregister.documents.Keeping;
import nl.rookstopregister.forms.Item;
import nl.rookstopregister.forms.QuestionWords;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.shared.Language;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** One thing in the list of a task: a training with its certificate, a place with its address. */
@Controller
@RequestMapping({"/mijn/aanvragen/{id}/{address}", "/bureau/papier/{id}/{address}"})
class ItemController {

    private final Own own;
    private final ItemPages pages;
    private final SaveAnswers saveAnswers;
    private final KeepEvidence keepEvidence;

    ItemController(Own own, ItemPages pages, SaveAnswers saveAnswers, KeepEvidence keepEvidence) {
        this.own = own;
        this.pages = pages;
        this.saveAnswers = saveAnswers;
        this.keepEvidence = keepEvidence;
    }

    @GetMapping("/toevoegen")
    ModelAndView add(@PathVariable ApplicationId id, @PathVariable String address, SignedIn reader) {
        return new ModelAndView(
                "redirect:" + Own.address(id, reader) + "/" + task(address).address() + "/" + SaveAnswers.newItem());
    }

    @GetMapping("/{item}")
    ModelAndView show(
            @PathVariable ApplicationId id,
            @PathVariable String address,
            @PathVariable String item,
            SignedIn reader,
            Language language) {
        return pages.saved(id, task(address), item, reader, language);
    }

    @PostMapping("/{item}")
    ModelAndView save(
            @PathVariable ApplicationId id,
            @PathVariable String address,
            @PathVariable String item,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(name = "bewijs", required = false) @org.jspecify.annotations.Nullable List<MultipartFile> files,
            SignedIn reader,
            Language language)
            throws IOException {
        Task task = task(address);
        if (!item.matches("[a-z0-9-]{1,36}")) {
            throw Own.notFound();
        }
        Item typed = new Item(item, QuestionWords.read(task.itemQuestions(), form), List.of());
        Saving saving = saveAnswers.saveItem(id, own.coach(id, reader), task, typed, TaskController.version(form));
        return switch (saving) {
            case Saving.Saved(var problems) -> {
                FormErrors errors = QuestionWords.errors(problems);
                for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
                    errors = keep(id, task, item, reader, file, errors);
                }
                boolean stay = form.containsKey("blijf");
                yield errors.isEmpty() && !stay
                        ? new ModelAndView("redirect:" + Own.address(id, reader) + "/" + address)
                        : stay && errors.isEmpty()
                                ? new ModelAndView("redirect:" + Own.address(id, reader) + "/" + address + "/" + item)
                                : pages.wrong(id, task, item, reader, language, errors);
            }
            case Saving.ChangedMeanwhile _ -> pages.changedMeanwhile(id, task, typed, reader, language);
            case Saving.NotNow _ -> Own.back(id, reader);
        };
    }

    @PostMapping("/{item}/verwijderen")
    ModelAndView remove(
            @PathVariable ApplicationId id, @PathVariable String address, @PathVariable String item, SignedIn reader) {
        saveAnswers.removeItem(id, own.coach(id, reader), task(address), item);
        return new ModelAndView("redirect:" + Own.address(id, reader) + "/" + address);
    }

    @PostMapping("/{item}/bewijs/{document}/verwijderen")
    ModelAndView removeEvidence(
            @PathVariable ApplicationId id,
            @PathVariable String address,
            @PathVariable String item,
            @PathVariable DocumentId document,
            SignedIn reader) {
        keepEvidence.remove(id, own.coach(id, reader), task(address), item, document);
        return new ModelAndView("redirect:" + Own.address(id, reader) + "/" + address + "/" + item);
    }

    private FormErrors keep(
            ApplicationId id, Task task, String item, SignedIn reader, MultipartFile file, FormErrors errors)
            throws IOException {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        if (name.isEmpty() && file.isEmpty()) {
            return errors;
        }
        Optional<Keeping> keeping = keepEvidence.add(id, own.coach(id, reader), task, item, name, file.getBytes());
        return keeping.isPresent() && keeping.get() instanceof Keeping.Refused(var reason)
                ? errors.and("bewijs", "documents.refused." + reason.name().toLowerCase(Locale.ROOT), name)
                : errors;
    }

    private static Task task(String address) {
        Task task = TaskController.task(address);
        if (!task.hasItems()) {
            throw Own.notFound();
        }
        return task;
    }
}
