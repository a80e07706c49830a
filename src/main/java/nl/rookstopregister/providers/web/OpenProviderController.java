package nl.rookstopregister.providers.web;

import java.time.Clock;
import java.time.LocalDate;
import nl.rookstopregister.accounts.Accounts;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.providers.usecase.OpenProvider;
import nl.rookstopregister.providers.usecase.OpenProvider.Opening;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Aanbieders aanmelden: a training provider comes into the register by itself. */
@Controller
@RequestMapping("/aanbieders/aanmelden")
class OpenProviderController {

    private final OpenProvider openProvider;
    private final Accounts accounts;
    private final Words words;
    private final Clock clock;

    OpenProviderController(OpenProvider openProvider, Accounts accounts, Words words, Clock clock) {
        this.openProvider = openProvider;
        this.accounts = accounts;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView start(Language language) {
        return page(ProviderForm.EMPTY, null, FormErrors.none(), language);
    }

    @PostMapping
    ModelAndView open(@RequestParam MultiValueMap<String, String> sent, Language language) {
        ProviderForm form = ProviderForm.read(sent);
        FormErrors errors = form.errors(LocalDate.now(clock));
        if (!errors.isEmpty()) {
            return again(form, null, errors, HttpStatus.UNPROCESSABLE_CONTENT, language);
        }
        return switch (openProvider.open(form.details(), language)) {
            case Opening.Opened _ -> new ModelAndView("redirect:/aanbieders/aanmelden/verstuurd");
            case Opening.AlreadyThere(String name) ->
                again(form, name, FormErrors.none(), HttpStatus.CONFLICT, language);
        };
    }

    @GetMapping("/verstuurd")
    ModelAndView sent() {
        return new ModelAndView("providers/sent");
    }

    private ModelAndView again(
            ProviderForm form, @Nullable String there, FormErrors errors, HttpStatus status, Language language) {
        ModelAndView again = page(form, there, errors, language);
        again.setStatus(status);
        return again;
    }

    private ModelAndView page(ProviderForm form, @Nullable String there, FormErrors errors, Language language) {
        return new ModelAndView(
                "providers/open",
                "page",
                new OpenProviderPage(
                        form.fields(words, language), there, accounts.signedIn().isPresent(), errors));
    }
}
