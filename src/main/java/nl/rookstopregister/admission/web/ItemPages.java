package nl.rookstopregister.admission.web;

import java.util.List;
import java.util.Optional;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.model.Task;
import nl.rookstopregister.admission.usecase.ApplicationFile;
import nl.rookstopregister.documents.KeptDocument;
import nl.rookstopregister.forms.Check;
import nl.rookstopregister.forms.Item;
import nl.rookstopregister.forms.QuestionWords;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.shared.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of one thing in a list, as it was saved or as it was typed just now. */
@Component
class ItemPages {

    private final Own own;
    private final Fields fields;

    ItemPages(Own own, Fields fields) {
        this.own = own;
        this.fields = fields;
    }

    ModelAndView saved(ApplicationId id, Task task, String item, SignedIn reader, Language language) {
        ApplicationFile file = own.file(id, reader);
        if (!file.application().canChange(task)) {
            return Own.back(id, reader);
        }
        FormErrors errors = file.answers()
                .item(task, item)
                .map(saved -> QuestionWords.errors(Check.ofItem(task, saved, file.today())))
                .orElse(FormErrors.none());
        return view(page(file, task, item, values(file, task, item), false, errors, language));
    }

    /** What was typed is saved, but something is not right yet. */
    ModelAndView wrong(
            ApplicationId id, Task task, String item, SignedIn reader, Language language, FormErrors errors) {
        ApplicationFile file = own.file(id, reader);
        ModelAndView view = view(page(file, task, item, values(file, task, item), false, errors, language));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    ModelAndView changedMeanwhile(ApplicationId id, Task task, Item typed, SignedIn reader, Language language) {
        ApplicationFile file = own.file(id, reader);
        ModelAndView view = view(page(file, task, typed.id(), typed.values(), true, FormErrors.none(), language));
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    ModelAndView askedWrong(
            ApplicationId id,
            String item,
            ItemPage.RefereeFields typed,
            SignedIn reader,
            Language language,
            FormErrors errors) {
        ApplicationFile file = own.file(id, reader);
        ItemPage page = page(file, Task.TRAININGS, item, values(file, Task.TRAININGS, item), false, errors, language);
        ModelAndView view = view(new ItemPage(
                page.head(),
                page.task(),
                page.item(),
                page.saved(),
                page.fields(),
                page.documents(),
                page.referees(),
                typed,
                page.version(),
                false,
                errors));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ItemPage page(
            ApplicationFile file,
            Task task,
            String item,
            Values values,
            boolean changedMeanwhile,
            FormErrors errors,
            Language language) {
        Optional<Item> saved = file.answers().item(task, item);
        List<KeptDocument> documents = saved.stream()
                .flatMap(each -> each.evidence().stream())
                .flatMap(document -> file.document(document).stream())
                .toList();
        return new ItemPage(
                Head.of(file),
                task,
                item,
                saved.isPresent(),
                fields.of(task.itemQuestions(), values, language),
                documents,
                Sections.referees(file, item),
                ItemPage.RefereeFields.EMPTY,
                file.answers().page(task).version(),
                changedMeanwhile,
                errors);
    }

    private static Values values(ApplicationFile file, Task task, String item) {
        return file.answers().item(task, item).map(Item::values).orElse(Values.NONE);
    }

    private static ModelAndView view(ItemPage page) {
        return new ModelAndView("admission/item", "page", page);
    }
}
