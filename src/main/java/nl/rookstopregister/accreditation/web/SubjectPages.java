package nl.rookstopregister.accreditation.web;

import java.util.List;
import nl.rookstopregister.accreditation.model.Progress;
import nl.rookstopregister.accreditation.usecase.KeepAttachments;
import nl.rookstopregister.accreditation.usecase.RequestFile;
import nl.rookstopregister.accreditation.usecase.SaveRequest;
import nl.rookstopregister.documents.KeptDocument;
import nl.rookstopregister.forms.Check;
import nl.rookstopregister.forms.FieldOnPage;
import nl.rookstopregister.forms.Item;
import nl.rookstopregister.forms.QuestionWords;
import nl.rookstopregister.forms.Subject;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of one subject, as it was saved or as it was typed just now. */
@Component
class SubjectPages {

    private final Words words;

    SubjectPages(Words words) {
        this.words = words;
    }

    /** What was saved wrong is said again; on an untouched page nothing is wrong yet. */
    ModelAndView saved(RequestFile file, Subject subject, Language language) {
        boolean untouched = file.progress(subject) == Progress.NOT_STARTED;
        FormErrors errors = untouched
                ? FormErrors.none()
                : QuestionWords.errors(Check.of(subject, file.answers().page(subject), file.today()));
        return page(file, subject, file.answers().values(subject), List.of(), errors, language);
    }

    /** What was typed is saved, but something is not right yet. */
    ModelAndView wrong(RequestFile file, Subject subject, FormErrors errors, Language language) {
        ModelAndView view = page(file, subject, file.answers().values(subject), List.of(), errors, language);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    /** What was typed is not saved, as a colleague was first: both texts are shown. */
    ModelAndView changedMeanwhile(RequestFile file, Subject subject, Values typed, Language language) {
        List<Difference> differences = Difference.between(
                subject.questions(),
                file.answers().values(subject),
                typed,
                file.form().words(),
                language);
        ModelAndView view = page(file, subject, typed, differences, FormErrors.none(), language);
        view.setStatus(HttpStatus.CONFLICT);
        return view;
    }

    private ModelAndView page(
            RequestFile file,
            Subject subject,
            Values shown,
            List<Difference> differences,
            FormErrors errors,
            Language language) {
        return new ModelAndView(
                "accreditation/own/subject",
                "page",
                new SubjectPage(
                        RequestHead.of(file),
                        file.form().prefix() + ".subject." + subject.key(),
                        OwnRequests.ADDRESS + "/" + file.request().id() + "/" + subject.address(),
                        fields(file, subject, shown, language),
                        things(file, subject, language),
                        documents(file, subject),
                        RunningTotal.of(file, words, language),
                        SaveRequest.mark(file.answers().values(subject)),
                        file.request().asked().get(subject.name()),
                        differences,
                        errors));
    }

    /** Who has something in the list cannot say that there is nothing. */
    private static List<FieldOnPage> fields(RequestFile file, Subject subject, Values shown, Language language) {
        return file.form().words().fields(subject.questions(), shown, language).stream()
                .filter(field -> !field.name().equals(Subject.NONE)
                        || file.answers().items(subject).isEmpty())
                .toList();
    }

    private SubjectPage.@Nullable Things things(RequestFile file, Subject subject, Language language) {
        if (!subject.hasItems()) {
            return null;
        }
        String own = file.form().prefix() + ".add." + subject.key();
        return new SubjectPage.Things(
                file.answers().items(subject).stream()
                        .map(item -> new SubjectPage.Thing(
                                item.id(),
                                file.form().words().title(subject.itemQuestions(), item.values(), language),
                                file.form().asksDocuments(subject)
                                        ? item.evidence().size()
                                        : null,
                                Check.ofItem(subject, item, file.today()).isEmpty()))
                        .toList(),
                words.has(language, own) ? own : "accreditation.add");
    }

    private static @Nullable List<KeptDocument> documents(RequestFile file, Subject subject) {
        if (subject.hasItems() || !file.form().asksDocuments(subject)) {
            return null;
        }
        return file.answers()
                .item(subject, KeepAttachments.OF_SUBJECT)
                .map((Item item) -> RequestSection.documents(file, item))
                .orElse(List.of());
    }
}
