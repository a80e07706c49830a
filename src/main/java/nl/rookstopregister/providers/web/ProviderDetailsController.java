package nl.rookstopregister.providers.web;

import java.time.Clock;
import java.time.LocalDate;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.providers.Membership;
import nl.rookstopregister.providers.model.ProviderBook.Kept;
import nl.rookstopregister.providers.usecase.KeepDetails;
import nl.rookstopregister.shared.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Gegevens: what a provider tells about itself. */
@Controller
@RequestMapping("/aanbieder/gegevens")
class ProviderDetailsController {

    private final OwnProvider own;
    private final KeepDetails keepDetails;
    private final Words words;
    private final Clock clock;

    ProviderDetailsController(OwnProvider own, KeepDetails keepDetails, Words words, Clock clock) {
        this.own = own;
        this.keepDetails = keepDetails;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(SignedIn reader, Language language, @RequestParam(required = false) boolean bewaard) {
        Kept kept = kept(own.manager(reader));
        return page(ProviderForm.of(kept.details()), kept.revision(), bewaard, false, FormErrors.none(), language);
    }

    @PostMapping
    ModelAndView save(@RequestParam MultiValueMap<String, String> sent, SignedIn reader, Language language) {
        Membership manager = own.manager(reader);
        ProviderForm form = ProviderForm.read(sent);
        int revision = revision(sent.getFirst("revisie"));
        FormErrors errors = form.errors(LocalDate.now(clock));
        if (!errors.isEmpty()) {
            return again(form, revision, errors, false, HttpStatus.UNPROCESSABLE_CONTENT, language);
        }
        return switch (keepDetails.change(manager, form.details(), revision)) {
            case CHANGED -> new ModelAndView("redirect:/aanbieder/gegevens?bewaard=true");
            case CHANGED_MEANWHILE ->
                again(form, kept(manager).revision(), FormErrors.none(), true, HttpStatus.CONFLICT, language);
            case ALIKE ->
                again(
                        form,
                        revision,
                        FormErrors.of("name", "providers.wrong.alike"),
                        false,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        language);
        };
    }

    private Kept kept(Membership manager) {
        return keepDetails.of(manager.provider().id()).orElseThrow();
    }

    private static int revision(@org.jspecify.annotations.Nullable String sent) {
        return sent != null && sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : -1;
    }

    private ModelAndView again(
            ProviderForm form,
            int revision,
            FormErrors errors,
            boolean changedMeanwhile,
            HttpStatus status,
            Language language) {
        ModelAndView again = page(form, revision, false, changedMeanwhile, errors, language);
        again.setStatus(status);
        return again;
    }

    private ModelAndView page(
            ProviderForm form,
            int revision,
            boolean saved,
            boolean changedMeanwhile,
            FormErrors errors,
            Language language) {
        return new ModelAndView(
                "providers/details",
                "page",
                new ProviderDetailsPage(form.fields(words, language), revision, saved, changedMeanwhile, errors));
    }
}
