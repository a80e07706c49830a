package nl.rookstopregister.accreditation.web;

import java.io.IOException;
import java.util.List;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.usecase.KeepAttachments;
import nl.rookstopregister.accreditation.usecase.RequestFile;
import nl.rookstopregister.accreditation.usecase.SaveRequest;
import nl.rookstopregister.accreditation.usecase.SaveRequest.Saving;
import nl.rookstopregister.documents.DocumentId;
import nl.rookstopregister.forms.QuestionWords;
import nl.rookstopregister.forms.Subject;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** One thing in the list of a subject: a trainer, a source, an attachment. */
@Controller
@RequestMapping(OwnRequests.ADDRESS + "/{id}/{address}")
class RequestItemController {

    private final OwnRequests own;
    private final RequestItemPages pages;
    private final SaveRequest saveRequest;
    private final KeepAttachments attachments;
    private final Uploads uploads;

    RequestItemController(
            OwnRequests own,
            RequestItemPages pages,
            SaveRequest saveRequest,
            KeepAttachments attachments,
            Uploads uploads) {
        this.own = own;
        this.pages = pages;
        this.saveRequest = saveRequest;
        this.attachments = attachments;
        this.uploads = uploads;
    }

    @GetMapping("/toevoegen")
    ModelAndView add(@PathVariable RequestId id, @PathVariable String address, SignedIn reader) {
        own.editor(reader);
        listed(own.file(id, reader), address);
        return new ModelAndView("redirect:" + page(id, address) + "/" + SaveRequest.newItem());
    }

    @GetMapping("/{item}")
    ModelAndView show(
            @PathVariable RequestId id,
            @PathVariable String address,
            @PathVariable String item,
            SignedIn reader,
            Language language) {
        own.editor(reader);
        RequestFile file = own.file(id, reader);
        Subject subject = listed(file, address);
        return file.request().canChange(subject)
                ? pages.saved(file, subject, item, language)
                : SubjectController.backTo(id);
    }

    @PostMapping("/{item}")
    ModelAndView save(
            @PathVariable RequestId id,
            @PathVariable String address,
            @PathVariable String item,
            @RequestParam MultiValueMap<String, String> form,
            SignedIn reader,
            Language language) {
        RequestFile file = own.file(id, reader);
        Subject subject = listed(file, address);
        boolean isNew = file.answers().item(subject, item).isEmpty();
        String onward =
                isNew && file.form().asksDocuments(subject) ? page(id, address) + "/" + item : page(id, address);
        return saved(file, address, item, form, Uploads.forgotten(form), onward, reader, language);
    }

    /** The button beside the files sends what was typed along, so that nothing typed is lost. */
    @PostMapping("/{item}/bijlagen")
    ModelAndView saveWithFiles(
            @PathVariable RequestId id,
            @PathVariable String address,
            @PathVariable String item,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(name = Uploads.FIELD, required = false) @Nullable List<MultipartFile> files,
            SignedIn reader,
            Language language)
            throws IOException {
        RequestFile file = own.file(id, reader);
        FormErrors errors = uploads.keep(id, own.editor(reader), address, item, files);
        return saved(file, address, item, form, errors, page(id, address) + "/" + item, reader, language);
    }

    @PostMapping("/{item}/verwijderen")
    ModelAndView remove(
            @PathVariable RequestId id, @PathVariable String address, @PathVariable String item, SignedIn reader) {
        own.file(id, reader);
        saveRequest.removeItem(id, own.editor(reader), address, item);
        return new ModelAndView("redirect:" + page(id, address));
    }

    @PostMapping("/{item}/bewijs/{document}/verwijderen")
    ModelAndView removeDocument(
            @PathVariable RequestId id,
            @PathVariable String address,
            @PathVariable String item,
            @PathVariable DocumentId document,
            SignedIn reader) {
        RequestFile file = own.file(id, reader);
        attachments.remove(id, own.editor(reader), address, item, document);
        return new ModelAndView("redirect:" + page(id, address)
                + (OwnRequests.subject(file, address).hasItems() ? "/" + item : ""));
    }

    private ModelAndView saved(
            RequestFile file,
            String address,
            String item,
            MultiValueMap<String, String> form,
            FormErrors sofar,
            String onward,
            SignedIn reader,
            Language language) {
        RequestId id = file.request().id();
        Subject subject = listed(file, address);
        if (!item.matches("[a-z0-9-]{1,36}")) {
            throw OwnRequests.notFound();
        }
        Values typed = QuestionWords.read(subject.itemQuestions(), form);
        return switch (saveRequest.saveItem(
                id, own.editor(reader), address, item, typed, SubjectController.mark(form))) {
            case Saving.Saved(var problems) -> {
                FormErrors errors = sofar;
                for (var problem : problems) {
                    errors = errors.and(problem.field(), problem.key());
                }
                yield errors.isEmpty()
                        ? new ModelAndView("redirect:" + onward)
                        : pages.wrong(own.file(id, reader), subject, item, errors, language);
            }
            case Saving.ChangedMeanwhile _ ->
                pages.changedMeanwhile(own.file(id, reader), subject, item, typed, language);
            case Saving.NotNow _ -> SubjectController.backTo(id);
        };
    }

    private static Subject listed(RequestFile file, String address) {
        Subject subject = OwnRequests.subject(file, address);
        if (!subject.hasItems()) {
            throw OwnRequests.notFound();
        }
        return subject;
    }

    private static String page(RequestId id, String address) {
        return OwnRequests.ADDRESS + "/" + id + "/" + address;
    }
}
