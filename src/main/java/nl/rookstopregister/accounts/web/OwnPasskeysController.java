package nl.rookstopregister.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accounts.security.PasskeyCeremonies;
import nl.rookstopregister.accounts.security.Sessions;
import nl.rookstopregister.accounts.usecase.KeepPasskeys;
import nl.rookstopregister.pages.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own passkeys: making, naming and removing them. */
@Controller
@RequestMapping("/mijn/beveiliging/passkeys")
class OwnPasskeysController {

    private static final int LONGEST_NAME = 60;

    private final PasskeyCeremonies ceremonies;
    private final KeepPasskeys passkeys;
    private final SafetyPages pages;
    private final Sessions sessions;

    OwnPasskeysController(PasskeyCeremonies ceremonies, KeepPasskeys passkeys, SafetyPages pages, Sessions sessions) {
        this.ceremonies = ceremonies;
        this.passkeys = passkeys;
        this.pages = pages;
        this.sessions = sessions;
    }

    /** Nothing but a status when the sign-in is too long ago: the script then goes to sign in again. */
    @PostMapping("/vraag")
    ResponseEntity<String> question(SignedIn person, HttpServletRequest request) {
        return sessions.isFresh(request)
                ? ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(ceremonies.beginCreation(request, person))
                : ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
    }

    @PostMapping
    ModelAndView add(
            @RequestParam(defaultValue = "") String naam,
            @RequestParam(defaultValue = "") String antwoord,
            SignedIn person,
            HttpServletRequest request) {
        if (!sessions.isFresh(request)) {
            return new ModelAndView(Fresh.SIGN_IN_AGAIN);
        }
        String name = naam.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return pages.of(person, request, FormErrors.of("naam", "accounts.safety.passkey.name.missing"));
        }
        if (!ceremonies.finishCreation(request, antwoord, name)) {
            return pages.of(person, request, FormErrors.of("naam", "accounts.safety.passkey.refused"));
        }
        passkeys.added(person.account());
        return new ModelAndView("redirect:/mijn/beveiliging#passkeys");
    }

    @PostMapping("/{reference}/weg")
    ModelAndView remove(@PathVariable String reference, SignedIn person, HttpServletRequest request) {
        if (!sessions.isFresh(request)) {
            return new ModelAndView(Fresh.SIGN_IN_AGAIN);
        }
        return passkeys.remove(person.account(), reference)
                ? new ModelAndView("redirect:/mijn/beveiliging#passkeys")
                : pages.of(person, request, FormErrors.of("passkeys", "accounts.safety.last-factor"));
    }
}
