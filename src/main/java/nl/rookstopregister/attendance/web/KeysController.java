package nl.rookstopregister.attendance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rookstopregister.accounts.ApiClients;
import nl.rookstopregister.accounts.ApiScope;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.attendance.usecase.AttendanceTerms;
import nl.rookstopregister.norms.Parameter;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.providers.Membership;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.settings.RegisterSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Koppelingen: keys for the provider's own software; only who manages the provider makes and withdraws them. */
@Controller
@RequestMapping("/aanbieder/koppelingen")
class KeysController {

    private static final int LONGEST_NAME = 80;

    private final ProviderDesk desk;
    private final ApiClients clients;
    private final AttendanceTerms terms;
    private final RegisterSettings settings;
    private final Clock clock;

    KeysController(
            ProviderDesk desk, ApiClients clients, AttendanceTerms terms, RegisterSettings settings, Clock clock) {
        this.desk = desk;
        this.clients = clients;
        this.terms = terms;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView keys(SignedIn reader) {
        return page(managed(reader), null, "", allScopes(), FormErrors.none());
    }

    /** No redirect: the secret is on this page, and nowhere else, ever. */
    @PostMapping
    ModelAndView make(
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") List<String> rechten,
            SignedIn reader,
            HttpServletResponse response) {
        ProviderId provider = managed(reader);
        Set<ApiScope> scopes =
                rechten.stream().flatMap(text -> ApiScope.read(text).stream()).collect(Collectors.toSet());
        FormErrors errors = FormErrors.none();
        if (naam.isBlank() || naam.length() > LONGEST_NAME) {
            errors = errors.and("naam", "attendance.keys.name.missing", LONGEST_NAME);
        }
        if (scopes.isEmpty()) {
            errors = errors.and("rechten", "forms.wrong.choose");
        }
        if (!errors.isEmpty()) {
            ModelAndView again = page(provider, null, naam, rechten, errors);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        ApiClients.Made made =
                clients.make(provider.value(), naam.strip(), scopes, terms.period(Parameter.API_KEY_VALID), reader);
        return page(provider, made, "", allScopes(), FormErrors.none());
    }

    @PostMapping("/{client}/intrekken")
    String revoke(@PathVariable String client, SignedIn reader) {
        clients.revoke(managed(reader).value(), client, reader);
        return "redirect:/aanbieder/koppelingen";
    }

    private ProviderId managed(SignedIn reader) {
        Membership member = desk.membership(reader);
        if (!member.role().mayManage()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return member.provider().id();
    }

    private ModelAndView page(
            ProviderId provider, ApiClients.@Nullable Made made, String name, List<String> scopes, FormErrors errors) {
        return new ModelAndView(
                "attendance/keys",
                "page",
                new KeysPage(
                        clients.of(provider.value()),
                        made,
                        clock.instant(),
                        (int) terms.period(Parameter.API_KEY_VALID).toTotalMonths(),
                        settings.baseUrl().resolve("/oauth2/token").toString(),
                        name,
                        scopes,
                        errors));
    }

    private static List<String> allScopes() {
        return List.of(ApiScope.ATTENDANCE_READ.text(), ApiScope.ATTENDANCE_WRITE.text());
    }
}
