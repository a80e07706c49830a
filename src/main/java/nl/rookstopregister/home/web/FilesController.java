package nl.rookstopregister.home.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.rookstopregister.settings.RegisterSettings;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Small files that programs look for at a fixed address. */
@Controller
class FilesController {

    private final RegisterSettings settings;
    private final Clock clock;

    FilesController(RegisterSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Whom to tell about a weakness (RFC 9116). */
    @GetMapping(path = "/.well-known/security.txt", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    @ResponseBody
    String security() {
        // The standard asks for less than a year ahead; whoever reads this reads it today.
        LocalDate until = LocalDate.now(clock).plusMonths(6);
        return """
                Contact: %s
                Expires: %s
                Preferred-Languages: nl, en
                Canonical: %s/.well-known/security.txt
                """.formatted(
                        settings.securityContact(), until.atStartOfDay().toInstant(ZoneOffset.UTC), settings.baseUrl());
    }

    /** Coaches want to be found; what is behind a key is nobody's to list. */
    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String robots() {
        return settings.production()
                ? """
                  User-agent: *
                  Disallow: /taal/
                  Disallow: /referent/
                  Disallow: /activeren/
                  Disallow: /mijn
                  Disallow: /bureau
                  Disallow: /beheer
                  Disallow: /insluiten/coaches
                  Sitemap: %s/sitemap.xml
                  """.formatted(settings.baseUrl())
                // Invented people have no business in a search engine.
                : """
                  User-agent: *
                  Disallow: /
                  """;
    }

    /** Browsers ask for it out of habit. */
    @GetMapping("/favicon.ico")
    String icon() {
        return "redirect:/favicon.svg";
    }
}
