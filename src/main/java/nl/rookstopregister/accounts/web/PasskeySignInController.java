package nl.rookstopregister.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.rookstopregister.accounts.security.PasskeyCeremonies;
import nl.rookstopregister.accounts.usecase.KeepPasskeys;
import nl.rookstopregister.pages.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Inloggen met een passkey: one step, as a passkey is two factors by itself. */
@Controller
@RequestMapping("/inloggen/passkey")
class PasskeySignInController {

    private final PasskeyCeremonies ceremonies;
    private final KeepPasskeys passkeys;
    private final Arrival arrival;

    PasskeySignInController(PasskeyCeremonies ceremonies, KeepPasskeys passkeys, Arrival arrival) {
        this.ceremonies = ceremonies;
        this.passkeys = passkeys;
        this.arrival = arrival;
    }

    @PostMapping("/vraag")
    ResponseEntity<String> question(HttpServletRequest request) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(ceremonies.beginSignIn(request));
    }

    @PostMapping
    ModelAndView answer(
            @RequestParam(defaultValue = "") String antwoord,
            @RequestParam(defaultValue = "") String naar,
            HttpServletRequest request,
            HttpServletResponse response) {
        return ceremonies
                .finishSignIn(request, antwoord)
                .flatMap(passkeys::opens)
                .map(account -> new ModelAndView(arrival.done(account, naar, request, response)))
                .orElseGet(() -> {
                    ModelAndView view = new ModelAndView(
                            "accounts/sign-in",
                            "page",
                            new SignInPage(
                                    "", naar, false, FormErrors.of("passkey", "accounts.refused.passkey-answer")));
                    view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                    return view;
                });
    }
}
