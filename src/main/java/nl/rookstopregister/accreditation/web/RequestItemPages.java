package nl.rookstopregister.accreditation.web;

import java.util.List;
import nl.rookstopregister.accreditation.usecase.RequestFile;
import nl.rookstopregister.accreditation.usecase.SaveRequest;
import nl.rookstopregister.forms.Check;
import nl.rookstopregister.forms.Item;
import nl.rookstopregister.forms.QuestionWords;
import nl.rookstopregister.forms.Subject;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.shared.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of one thing in a list, as it was saved or as it was typed just now. */
@Component
class RequestItemPages {

    ModelAndView saved(RequestFile file, Subject subject, String item, Language language) {
        FormErrors errors = file.answers()
                .item(subject, item)
                .map(saved -> QuestionWords.errors(Check.ofItem(subject, saved, file.today())))
                .orElse(FormErrors.none());
        return page(file, subject, item, there(file, subject, item), List.of(), errors, language);
    }

    /** What was typed is saved, but something is not right yet. */
    ModelAndView wrong(RequestFile file, Subject subject, String item, FormErrors errors, Language language) {
        ModelAndView view = page(file, subject, item, there(file, subject, item), List.of(), errors, language);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    /** What was typed is not saved, as a colleague was first: both texts are shown. */
    ModelAndView changedMeanwhile(RequestFile file, Subject subject, String item, Values typed, Language language) {
        List<Difference> differences = Difference.between(
                subject.itemQuestions(),
                there(file, subject, item),
                typed,
                file.form().words(),
                language);
        ModelAndView view = page(file, subject, item, typed, differences, FormErrors.none(), language);
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    private static Values there(RequestFile file, Subject subject, String item) {
        return file.answers().item(subject, item).map(Item::values).orElse(Values.NONE);
    }

    private static ModelAndView page(
            RequestFile file,
            Subject subject,
            String item,
            Values shown,
            List<Difference> differences,
            FormErrors errors,
            Language language) {
        return new ModelAndView(
                "accreditation/own/item",
                "page",
                new RequestItemPage(
                        RequestHead.of(file),
                        file.form().prefix() + ".subject." + subject.key(),
                        OwnRequests.ADDRESS + "/" + file.request().id() + "/" + subject.address(),
                        item,
                        file.answers().item(subject, item).isPresent(),
                        file.form().words().fields(subject.itemQuestions(), shown, language),
                        file.form().asksDocuments(subject)
                                ? file.answers()
                                        .item(subject, item)
                                        .map(saved -> RequestSection.documents(file, saved))
                                        .orElse(List.of())
                                : null,
                        SaveRequest.mark(there(file, subject, item)),
                        differences,
                        errors));
    }
}
