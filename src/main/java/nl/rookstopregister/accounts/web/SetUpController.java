package nl.rookstopregister.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import nl.rookstopregister.accounts.model.Account;
import nl.rookstopregister.accounts.model.AccountBook;
import nl.rookstopregister.accounts.model.RecoveryCode;
import nl.rookstopregister.accounts.usecase.SecondFactor;
import nl.rookstopregister.pages.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Inloggen, first time of who must have a second factor: they set up the app before they get anywhere. */
@Controller
@RequestMapping("/inloggen/authenticator")
class SetUpController {

    private final SecondFactor secondFactor;
    private final AccountBook accounts;
    private final Arrival arrival;
    private final Clock clock;

    SetUpController(SecondFactor secondFactor, AccountBook accounts, Arrival arrival, Clock clock) {
        this.secondFactor = secondFactor;
        this.accounts = accounts;
        this.arrival = arrival;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView offer(HttpServletRequest request) {
        return pending(request)
                .flatMap(pending -> page(pending, FormErrors.none()))
                .orElseGet(SetUpController::fromTheStart);
    }

    @PostMapping
    ModelAndView confirm(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        Optional<PendingSignIn> pending = pending(request);
        if (pending.isEmpty()) {
            return fromTheStart();
        }
        Account account = accounts.find(pending.get().account()).orElseThrow();
        return secondFactor
                .confirm(account.id(), code)
                .map(codes -> {
                    arrival.done(account, pending.get().there(), request, response);
                    String next = Destination.of(account.roles(), pending.get().there());
                    return new ModelAndView(
                            "accounts/recovery-codes",
                            "page",
                            new RecoveryCodesPage(
                                    codes.stream().map(RecoveryCode::spaced).toList(), next));
                })
                .or(() -> page(pending.get(), FormErrors.of("code", "accounts.refused.code")))
                .orElseGet(SetUpController::fromTheStart);
    }

    private Optional<PendingSignIn> pending(HttpServletRequest request) {
        return PendingSignIn.of(request, clock).filter(PendingSignIn::setUp);
    }

    private Optional<ModelAndView> page(PendingSignIn pending, FormErrors errors) {
        return secondFactor.offer(pending.account()).map(key -> {
            AuthenticatorPage page = new AuthenticatorPage(QrPicture.of(key.address()), key.typed(), true, errors);
            ModelAndView view = new ModelAndView("accounts/authenticator", "page", page);
            view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        });
    }

    private static ModelAndView fromTheStart() {
        return new ModelAndView("redirect:/inloggen");
    }
}
