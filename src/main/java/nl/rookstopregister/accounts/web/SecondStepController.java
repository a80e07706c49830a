package nl.rookstopregister.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.model.AccountBook;
import nl.rookstopregister.accounts.model.SignInStep;
import nl.rookstopregister.accounts.usecase.ShownCode;
import nl.rookstopregister.accounts.usecase.SignInByCode;
import nl.rookstopregister.pages.FormErrors;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Inloggen, second step: the code of the authenticator app, or a recovery code. */
@Controller
class SecondStepController {

    private final SignInByCode signIn;
    private final ShownCode shownCode;
    private final AccountBook accounts;
    private final Arrival arrival;
    private final Clock clock;

    SecondStepController(SignInByCode signIn, ShownCode shownCode, AccountBook accounts, Arrival arrival, Clock clock) {
        this.signIn = signIn;
        this.shownCode = shownCode;
        this.accounts = accounts;
        this.arrival = arrival;
        this.clock = clock;
    }

    @GetMapping("/inloggen/code")
    ModelAndView askCode(HttpServletRequest request) {
        return pending(request)
                .map(pending -> codePage(pending.account(), FormErrors.none(), 200))
                .orElseGet(SecondStepController::fromTheStart);
    }

    @PostMapping("/inloggen/code")
    ModelAndView code(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        return pending(request)
                .map(pending -> {
                    SignInStep step = signIn.withAppCode(pending.account(), code, Caller.of(request));
                    return switch (arrival.after(step, "code", pending.there(), request, response)) {
                        case Arrival.Onward.Go(String view) -> new ModelAndView(view);
                        case Arrival.Onward.Stay(FormErrors errors, int status) ->
                            codePage(pending.account(), errors, status);
                    };
                })
                .orElseGet(SecondStepController::fromTheStart);
    }

    @GetMapping("/inloggen/herstelcode")
    ModelAndView askRecoveryCode(HttpServletRequest request) {
        return pending(request)
                .map(pending -> page(new CodePage(true, null, FormErrors.none()), 200))
                .orElseGet(SecondStepController::fromTheStart);
    }

    @PostMapping("/inloggen/herstelcode")
    ModelAndView recoveryCode(
            @RequestParam(defaultValue = "") String herstelcode,
            HttpServletRequest request,
            HttpServletResponse response) {
        return pending(request)
                .map(pending -> {
                    SignInStep step = signIn.withRecoveryCode(pending.account(), herstelcode, Caller.of(request));
                    return switch (arrival.after(step, "herstelcode", pending.there(), request, response)) {
                        case Arrival.Onward.Go(String view) -> new ModelAndView(view);
                        case Arrival.Onward.Stay(FormErrors errors, int status) ->
                            page(new CodePage(true, null, errors), status);
                    };
                })
                .orElseGet(SecondStepController::fromTheStart);
    }

    private Optional<PendingSignIn> pending(HttpServletRequest request) {
        return PendingSignIn.of(request, clock).filter(pending -> !pending.setUp());
    }

    private ModelAndView codePage(AccountId account, FormErrors errors, int status) {
        String shown = accounts.find(account).flatMap(shownCode::of).orElse(null);
        return page(new CodePage(false, shown, errors), status);
    }

    private static ModelAndView fromTheStart() {
        return new ModelAndView("redirect:/inloggen");
    }

    private static ModelAndView page(CodePage page, int status) {
        ModelAndView view = new ModelAndView("accounts/code", "page", page);
        view.setStatus(HttpStatusCode.valueOf(status));
        return view;
    }
}
