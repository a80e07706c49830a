package nl.rookstopregister.admission.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.admission.ApplicationId;
import nl.rookstopregister.admission.usecase.ApplicationFile;
import nl.rookstopregister.admission.usecase.KeepSignedForm;
import nl.rookstopregister.documents.DocumentId;
import nl.rookstopregister.documents.Keeping;
import nl.rookstopregister.pages.FormErrors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The form that somebody signed on paper, scanned as a whole. */
@Controller
@RequestMapping("/bureau/papier/{id}/formulier")
class SignedFormController {

    private static final String FIELD = "formulier";

    private final Own own;
    private final KeepSignedForm keepSignedForm;

    SignedFormController(Own own, KeepSignedForm keepSignedForm) {
        this.own = own;
        this.keepSignedForm = keepSignedForm;
    }

    @GetMapping
    ModelAndView show(@PathVariable ApplicationId id, SignedIn officer) {
        return page(id, officer, FormErrors.none());
    }

    @PostMapping
    ModelAndView add(
            @PathVariable ApplicationId id,
            @RequestParam(name = FIELD, required = false) @Nullable MultipartFile file,
            SignedIn officer)
            throws IOException {
        own.coach(id, officer);
        FormErrors errors = file == null || file.isEmpty()
                ? FormErrors.of(FIELD, "admission.form.wrong.missing")
                : keep(id, officer, file);
        if (errors.isEmpty()) {
            return new ModelAndView("redirect:" + Head.ON_PAPER + id + "/formulier");
        }
        ModelAndView again = page(id, officer, errors);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    @PostMapping("/{document}/verwijderen")
    String remove(@PathVariable ApplicationId id, @PathVariable DocumentId document, SignedIn officer) {
        own.coach(id, officer);
        keepSignedForm.remove(id, document);
        return "redirect:" + Head.ON_PAPER + id + "/formulier";
    }

    private FormErrors keep(ApplicationId id, SignedIn officer, MultipartFile file) throws IOException {
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return keepSignedForm.add(id, officer, name, file.getBytes()).orElseThrow(Own::notFound)
                        instanceof Keeping.Refused(var reason)
                ? FormErrors.of(FIELD, "documents.refused." + reason.name().toLowerCase(Locale.ROOT), name)
                : FormErrors.none();
    }

    private ModelAndView page(ApplicationId id, SignedIn officer, FormErrors errors) {
        ApplicationFile file = own.file(id, officer);
        if (!file.application().isOnPaper() || !file.application().state().waitsForApplicant()) {
            throw Own.notFound();
        }
        boolean removable = file.application().snapshots() == 0;
        return new ModelAndView("admission/signed-form", "page", new SignedFormPage(Head.of(file), removable, errors));
    }
}
