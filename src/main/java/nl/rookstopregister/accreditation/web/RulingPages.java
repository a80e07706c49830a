package nl.rookstopregister.accreditation.web;

import java.time.format.DateTimeFormatter;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.Ruling;
import nl.rookstopregister.accreditation.model.review.RecordedRuling;
import nl.rookstopregister.accreditation.usecase.CheckCompleteness;
import nl.rookstopregister.accreditation.usecase.ReadReviews;
import nl.rookstopregister.accreditation.usecase.RequestFile;
import nl.rookstopregister.accreditation.usecase.WithdrawGranted;
import nl.rookstopregister.accreditation.web.RulingPage.TypedWithdrawal;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.providers.Provider;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.providers.Providers;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.Language;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the pages of a ruling: for the committee, and as the letter to the provider. */
@Component
class RulingPages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-uuuu");

    private final ReadReviews readReviews;
    private final CheckCompleteness requests;
    private final WithdrawGranted withdrawGranted;
    private final Providers providers;
    private final CaseWords words;

    RulingPages(
            ReadReviews readReviews,
            CheckCompleteness requests,
            WithdrawGranted withdrawGranted,
            Providers providers,
            CaseWords words) {
        this.readReviews = readReviews;
        this.requests = requests;
        this.withdrawGranted = withdrawGranted;
        this.providers = providers;
        this.words = words;
    }

    ModelAndView forCommittee(
            String number, SignedIn reader, TypedWithdrawal typed, FormErrors errors, Language language) {
        RecordedRuling recorded = readReviews.ruling(number).orElseThrow(Cases::notFound);
        return new ModelAndView(
                "accreditation/review/ruling",
                "page",
                new RulingPage(
                        letter(recorded, "", language),
                        ReviewQueueController.ADDRESS + "/besluiten/" + number,
                        CompletenessPages.address(recorded.ruling().request()),
                        recorded.by().decider().name(),
                        recorded.by().preparer().map(Actor::name).orElse(null),
                        recorded.deviates(),
                        withdrawGranted.counting(number).isPresent(),
                        typed,
                        withdrawGranted
                                .open(number)
                                .map(proposal -> new RulingPage.Proposed(
                                        proposal.from(),
                                        proposal.ground(),
                                        proposal.hearing(),
                                        proposal.by().name(),
                                        reader.account()
                                                .value()
                                                .equals(proposal.by().account())))
                                .orElse(null),
                        errors));
    }

    /** Somebody else's ruling is answered as one that does not exist. */
    RulingLetter letterTo(ProviderId provider, String number, Language language) {
        RecordedRuling recorded = readReviews
                .ruling(number)
                .filter(found -> found.ruling().provider().equals(provider))
                .orElseThrow(Cases::notFound);
        String objection = "/aanbieder/aanvragen/" + recorded.ruling().request() + "/bezwaar";
        return letter(recorded, objection, language);
    }

    RulingLetter letter(String number, Language language) {
        return letter(readReviews.ruling(number).orElseThrow(Cases::notFound), "", language);
    }

    TypedWithdrawal nothingTyped() {
        return new TypedWithdrawal(DAY.format(readReviews.today()), "", "");
    }

    private RulingLetter letter(RecordedRuling recorded, String objection, Language language) {
        Ruling ruling = recorded.ruling();
        RequestFile file = requests.look(ruling.request()).orElseThrow(Cases::notFound);
        Provider provider = providers.find(ruling.provider()).orElseThrow(Cases::notFound);
        return RulingLetter.of(
                recorded,
                provider,
                new RulingLetter.Asked(
                        file.form().title(file.answers()),
                        file.request().number().toString()),
                objection,
                words,
                language);
    }
}
