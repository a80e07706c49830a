package nl.rookstopregister.accreditation.web;

import java.io.IOException;
import java.util.List;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.usecase.KeepAttachments;
import nl.rookstopregister.accreditation.usecase.RequestFile;
import nl.rookstopregister.accreditation.usecase.SaveRequest;
import nl.rookstopregister.accreditation.usecase.SaveRequest.Saving;
import nl.rookstopregister.forms.QuestionWords;
import nl.rookstopregister.forms.Subject;
import nl.rookstopregister.forms.Values;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.providers.Membership;
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

/** One subject of a request: shows it, and saves whatever was typed. */
@Controller
@RequestMapping(OwnRequests.ADDRESS + "/{id}/{address}")
class SubjectController {

    private final OwnRequests own;
    private final SubjectPages pages;
    private final SaveRequest saveRequest;
    private final Uploads uploads;

    SubjectController(OwnRequests own, SubjectPages pages, SaveRequest saveRequest, Uploads uploads) {
        this.own = own;
        this.pages = pages;
        this.saveRequest = saveRequest;
        this.uploads = uploads;
    }

    @GetMapping
    ModelAndView show(@PathVariable RequestId id, @PathVariable String address, SignedIn reader, Language language) {
        own.editor(reader);
        RequestFile file = own.file(id, reader);
        Subject subject = OwnRequests.subject(file, address);
        return file.request().canChange(subject) ? pages.saved(file, subject, language) : backTo(id);
    }

    @PostMapping
    ModelAndView save(
            @PathVariable RequestId id,
            @PathVariable String address,
            @RequestParam MultiValueMap<String, String> form,
            SignedIn reader,
            Language language) {
        return saved(id, address, form, Uploads.forgotten(form), "", reader, language);
    }

    /** The button beside the files sends what was typed along, so that nothing typed is lost. */
    @PostMapping("/" + KeepAttachments.OF_SUBJECT)
    ModelAndView saveWithFiles(
            @PathVariable RequestId id,
            @PathVariable String address,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(name = Uploads.FIELD, required = false) @Nullable List<MultipartFile> files,
            SignedIn reader,
            Language language)
            throws IOException {
        Membership member = own.editor(reader);
        own.file(id, reader);
        FormErrors errors = uploads.keep(id, member, address, KeepAttachments.OF_SUBJECT, files);
        return saved(id, address, form, errors, "/" + address, reader, language);
    }

    private ModelAndView saved(
            RequestId id,
            String address,
            MultiValueMap<String, String> form,
            FormErrors sofar,
            String onward,
            SignedIn reader,
            Language language) {
        Membership member = own.editor(reader);
        Subject subject = OwnRequests.subject(own.file(id, reader), address);
        Values typed = QuestionWords.read(subject.questions(), form);
        return switch (saveRequest.save(id, member, address, typed, mark(form))) {
            case Saving.Saved(var problems) -> {
                boolean stay = !onward.isEmpty() && sofar.isEmpty();
                FormErrors errors = sofar;
                for (var problem : problems) {
                    errors = errors.and(problem.field(), problem.key());
                }
                yield stay
                        ? new ModelAndView("redirect:" + OwnRequests.ADDRESS + "/" + id + onward)
                        : errors.isEmpty() ? backTo(id) : pages.wrong(own.file(id, reader), subject, errors, language);
            }
            case Saving.ChangedMeanwhile _ -> pages.changedMeanwhile(own.file(id, reader), subject, typed, language);
            case Saving.NotNow _ -> backTo(id);
        };
    }

    /** A page without a mark was not made here: it is not trusted to know what stands there. */
    static int mark(MultiValueMap<String, String> form) {
        String mark = form.getFirst("mark");
        return mark != null && mark.matches("\\d{1,10}") ? (int) Long.parseLong(mark) : -1;
    }

    static ModelAndView backTo(RequestId id) {
        return new ModelAndView("redirect:" + OwnRequests.ADDRESS + "/" + id);
    }
}
