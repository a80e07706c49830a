package nl.rookstopregister.accreditation.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.model.review.WithdrawalProposal.Withdrawing;
import nl.rookstopregister.accreditation.usecase.WithdrawGranted;
import nl.rookstopregister.accreditation.web.RulingPage.TypedWithdrawal;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.pages.WrittenDay;
import nl.rookstopregister.shared.Language;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Beoordelingen, besluit: one ruling, and withdrawing what it granted. */
@Controller
@RequestMapping("/bureau/beoordelingen/besluiten/{number}")
class ProviderRulingController {

    private final WithdrawGranted withdrawGranted;
    private final RulingPages pages;

    ProviderRulingController(WithdrawGranted withdrawGranted, RulingPages pages) {
        this.withdrawGranted = withdrawGranted;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView look(@PathVariable String number, SignedIn reader, Language language) {
        return pages.forCommittee(number, reader, pages.nothingTyped(), FormErrors.none(), language);
    }

    @PostMapping("/intrekken")
    ModelAndView propose(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String vanaf,
            @RequestParam(defaultValue = "") String grond,
            @RequestParam(defaultValue = "") String gehoord,
            SignedIn reader,
            Language language) {
        TypedWithdrawal typed = new TypedWithdrawal(vanaf, grond, gehoord);
        Optional<LocalDate> from = WrittenDay.read(vanaf);
        if (from.isEmpty()) {
            return again(number, reader, typed, FormErrors.of("vanaf", "review.wrong.day"), language);
        }
        return after(
                number,
                reader,
                typed,
                onlyCommittee(
                        reader,
                        () -> withdrawGranted.propose(
                                number, new WithdrawGranted.Wish(from.get(), grond, gehoord), reader)),
                language);
    }

    @PostMapping("/intrekken/bevestigen")
    ModelAndView confirm(@PathVariable String number, SignedIn reader, Language language) {
        return after(
                number,
                reader,
                pages.nothingTyped(),
                onlyCommittee(reader, () -> withdrawGranted.confirm(number, reader)),
                language);
    }

    @PostMapping("/intrekken/terugleggen")
    ModelAndView turnDown(@PathVariable String number, @RequestParam(defaultValue = "") String reden, SignedIn reader) {
        if (reader.is(Role.COMMITTEE)) {
            withdrawGranted.turnDown(number, reader, reden);
        }
        return there(number);
    }

    private static Withdrawing onlyCommittee(SignedIn reader, Supplier<Withdrawing> step) {
        return reader.is(Role.COMMITTEE) ? step.get() : new Withdrawing.Conflicted();
    }

    private ModelAndView after(
            String number, SignedIn reader, TypedWithdrawal typed, Withdrawing withdrawing, Language language) {
        return switch (withdrawing) {
            case Withdrawing.Proposed _, Withdrawing.Confirmed _ -> there(number);
            case Withdrawing.GroundMissing _ -> wrong(number, reader, typed, "grond", "review.wrong.ground", language);
            case Withdrawing.HearingMissing _ ->
                wrong(number, reader, typed, "gehoord", "review.wrong.hearing", language);
            case Withdrawing.WrongDay(LocalDate first, LocalDate last) ->
                again(
                        number,
                        reader,
                        typed,
                        FormErrors.of("vanaf", "review.wrong.withdrawal-day", first, last),
                        language);
            case Withdrawing.OwnProposal _ ->
                wrong(number, reader, typed, "intrekken", "review.wrong.own-proposal", language);
            case Withdrawing.NothingToWithdraw _ ->
                wrong(number, reader, typed, "intrekken", "review.wrong.nothing-to-withdraw", language);
            case Withdrawing.Conflicted _ ->
                wrong(number, reader, typed, "intrekken", "review.wrong.may-not-withdraw", language);
        };
    }

    private ModelAndView wrong(
            String number, SignedIn reader, TypedWithdrawal typed, String field, String key, Language language) {
        return again(number, reader, typed, FormErrors.of(field, key), language);
    }

    private ModelAndView again(
            String number, SignedIn reader, TypedWithdrawal typed, FormErrors errors, Language language) {
        ModelAndView page = pages.forCommittee(number, reader, typed, errors, language);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView there(String number) {
        return new ModelAndView("redirect:" + ReviewQueueController.ADDRESS + "/besluiten/" + number);
    }
}
