package nl.rookstopregister.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accounts.security.Sessions;
import nl.rookstopregister.pages.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Inloggen en beveiliging: what one signs in with, and where one is signed in. */
@Controller
@RequestMapping("/mijn/beveiliging")
class SafetyController {

    private final SafetyPages pages;
    private final Sessions sessions;

    SafetyController(SafetyPages pages, Sessions sessions) {
        this.pages = pages;
        this.sessions = sessions;
    }

    @GetMapping
    ModelAndView page(SignedIn person, HttpServletRequest request) {
        return pages.of(person, request, FormErrors.none());
    }

    @PostMapping("/sessies/{reference}")
    String endOne(@PathVariable String reference, SignedIn person) {
        sessions.end(person.account(), reference);
        return "redirect:/mijn/beveiliging#sessies";
    }

    @PostMapping("/sessies")
    String endOthers(SignedIn person, HttpServletRequest request) {
        sessions.endOthers(person.account(), request.getSession());
        return "redirect:/mijn/beveiliging#sessies";
    }
}
