package nl.rookstopregister.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accounts.model.RecoveryCode;
import nl.rookstopregister.accounts.security.Sessions;
import nl.rookstopregister.accounts.usecase.SecondFactor;
import nl.rookstopregister.pages.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own authenticator app and recovery codes. Changing them asks for a recent sign-in: a screen left open is not enough. */
@Controller
@RequestMapping("/mijn/beveiliging")
class OwnFactorsController {

    private final SecondFactor secondFactor;
    private final SafetyPages pages;
    private final Sessions sessions;

    OwnFactorsController(SecondFactor secondFactor, SafetyPages pages, Sessions sessions) {
        this.secondFactor = secondFactor;
        this.pages = pages;
        this.sessions = sessions;
    }

    @GetMapping("/authenticator")
    ModelAndView offer(SignedIn person, HttpServletRequest request) {
        return ifFresh(request, () -> page(person, FormErrors.none()));
    }

    @PostMapping("/authenticator")
    ModelAndView confirm(@RequestParam(defaultValue = "") String code, SignedIn person, HttpServletRequest request) {
        return ifFresh(
                request,
                () -> secondFactor
                        .confirm(person.account(), code)
                        .map(OwnFactorsController::shown)
                        .orElseGet(() -> page(person, FormErrors.of("code", "accounts.refused.code"))));
    }

    @PostMapping("/authenticator/weg")
    ModelAndView remove(SignedIn person, HttpServletRequest request) {
        return ifFresh(
                request,
                () -> secondFactor.remove(person.account())
                        ? new ModelAndView("redirect:/mijn/beveiliging")
                        : pages.of(person, request, FormErrors.of("app", "accounts.safety.last-factor")));
    }

    @PostMapping("/herstelcodes")
    ModelAndView renewCodes(SignedIn person, HttpServletRequest request) {
        return ifFresh(request, () -> shown(secondFactor.renewRecoveryCodes(person.account())));
    }

    private ModelAndView ifFresh(HttpServletRequest request, Supplier<ModelAndView> change) {
        return sessions.isFresh(request) ? change.get() : new ModelAndView(Fresh.SIGN_IN_AGAIN);
    }

    private ModelAndView page(SignedIn person, FormErrors errors) {
        return secondFactor
                .offer(person.account())
                .map(key -> {
                    ModelAndView view = new ModelAndView(
                            "accounts/authenticator",
                            "page",
                            new AuthenticatorPage(QrPicture.of(key.address()), key.typed(), false, errors));
                    view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
                    return view;
                })
                .orElseGet(() -> new ModelAndView("redirect:/mijn/beveiliging"));
    }

    private static ModelAndView shown(List<RecoveryCode> codes) {
        return new ModelAndView(
                "accounts/recovery-codes",
                "page",
                new RecoveryCodesPage(codes.stream().map(RecoveryCode::spaced).toList(), "/mijn/beveiliging"));
    }
}
