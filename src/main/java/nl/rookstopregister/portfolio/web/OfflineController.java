package nl.rookstopregister.portfolio.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import nl.rookstopregister.pages.AskedLanguage;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.Words;
import nl.rookstopregister.portfolio.model.TypedGuidance;
import nl.rookstopregister.portfolio.usecase.LookAtHours;
import nl.rookstopregister.shared.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * What makes the page with hours an app that works without a connection: the manifest, the worker that answers for that
 * page and for nothing else, and the page that it shows. None of it is about anybody, so everybody may have it.
 */
@Controller
@RequestMapping("/mijn/portfolio/uren")
class OfflineController {

    private static final MediaType MANIFEST = MediaType.parseMediaType("application/manifest+json;charset=UTF-8");
    private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");

    private final LookAtHours look;
    private final HoursApp app;
    private final Words words;
    private final Clock clock;

    OfflineController(LookAtHours look, HoursApp app, Words words, Clock clock) {
        this.look = look;
        this.app = app;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/zonder-verbinding")
    ModelAndView page(@RequestParam(name = "taal", defaultValue = "nl") String tag, HttpServletRequest request) {
        // Fetched without cookies, so that nothing of the person who is signed in stays behind in the browser.
        AskedLanguage.is(language(tag), request);
        LocalDate today = LocalDate.now(clock);
        return new ModelAndView(
                "portfolio/offline",
                "page",
                new OfflinePage(new HoursFields(
                        TypedGuidance.likely(today, null), look.interventions(), today, FormErrors.none())));
    }

    @GetMapping("/app.webmanifest")
    ResponseEntity<HoursApp.Manifest> manifest(@RequestParam(name = "taal", defaultValue = "nl") String tag) {
        Language language = language(tag);
        return ResponseEntity.ok()
                .contentType(MANIFEST)
                .cacheControl(CacheControl.noCache())
                .body(app.manifest(
                        words.text(language, "portfolio.offline.app.name"),
                        words.text(language, "portfolio.offline.app.short"),
                        language));
    }

    @GetMapping("/werker.js")
    ResponseEntity<String> worker(@RequestParam(name = "taal", defaultValue = "nl") String tag) {
        return ResponseEntity.ok()
                .contentType(SCRIPT)
                .cacheControl(CacheControl.noCache())
                .header("Service-Worker-Allowed", HoursController.PAGE)
                .body(app.worker(language(tag)));
    }

    private static Language language(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElse(Language.NL);
    }
}
