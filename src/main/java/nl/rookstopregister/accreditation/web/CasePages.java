package nl.rookstopregister.accreditation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.rookstopregister.accounts.Role;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.RequestKind;
import nl.rookstopregister.accreditation.model.Request;
import nl.rookstopregister.accreditation.model.review.Candidate;
import nl.rookstopregister.accreditation.model.review.Objection;
import nl.rookstopregister.accreditation.model.review.ProposedRuling;
import nl.rookstopregister.accreditation.model.review.Review;
import nl.rookstopregister.accreditation.model.review.ReviewId;
import nl.rookstopregister.accreditation.model.review.Seat;
import nl.rookstopregister.accreditation.model.review.Stage;
import nl.rookstopregister.accreditation.usecase.ReadReviews;
import nl.rookstopregister.accreditation.usecase.ReviewFile;
import nl.rookstopregister.accreditation.web.CasePage.CandidateLine;
import nl.rookstopregister.accreditation.web.CasePage.TypedRuling;
import nl.rookstopregister.pages.Deadline;
import nl.rookstopregister.pages.FormErrors;
import nl.rookstopregister.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of a case. */
@Component
class CasePages {

    private static final int PAIR = 2;

    private final ReadReviews readReviews;
    private final RequestParts parts;
    private final CaseWords words;
    private final FoundInCase found;

    CasePages(ReadReviews readReviews, RequestParts parts, CaseWords words, FoundInCase found) {
        this.readReviews = readReviews;
        this.parts = parts;
        this.words = words;
        this.found = found;
    }

    ModelAndView page(ReviewId id, SignedIn reader, Language language, @Nullable TypedRuling typed, FormErrors errors) {
        ReviewFile file = readReviews.find(id).orElseThrow(Cases::notFound);
        Review review = file.review();
        Request request = file.request().request();
        return new ModelAndView(
                "accreditation/review/case",
                "page",
                new CasePage(
                        head(file, language),
                        address(review),
                        ReviewQueueController.ADDRESS + "/aanvraag/" + request.id(),
                        review.round(),
                        review.stage(),
                        review.seat(reader.account()).filter(Seat::isWaitedFor).isPresent(),
                        seating(file, reader, language),
                        found.of(file, reader.account(), language),
                        ruling(file, reader, typed, language),
                        file.objection().map(CasePages::objection).orElse(null),
                        file.earlier().stream()
                                .map(ruling -> RulingLine.of(ruling, words, language))
                                .toList(),
                        parts.of(file.request(), language),
                        CaseLine.of(file.request().history(), words, language),
                        errors));
    }

    static String address(Review review) {
        return ReviewQueueController.ADDRESS + "/" + review.id();
    }

    static CaseHead head(ReviewFile file, Language language) {
        LocalDate today = file.terms().today();
        LocalDate last = file.objection()
                .map(objection -> objection.decideUntil(file.terms().objection()))
                .orElseGet(() -> file.request().request().state().isOpen()
                        ? file.request()
                                .request()
                                .course()
                                .decideUntil(file.request().terms(), today)
                        : null);
        boolean runs = last != null && !file.review().ruled();
        return CaseHead.of(
                file.request(),
                file.provider().name(),
                "review.stage." + file.review().stage(),
                runs ? new Deadline(last, today) : null,
                language);
    }

    private CasePage.Seating seating(ReviewFile file, SignedIn reader, Language language) {
        Review review = file.review();
        Stage stage = review.stage();
        int free = switch (stage) {
            case TO_ASSIGN ->
                PAIR
                        - (int) review.seats().stream()
                                .filter(seat -> seat.isTaken() && !seat.isThird())
                                .count();
            case DIFFERS -> 1;
            case JUDGING, THIRD_JUDGING, TO_RULE, PROPOSED, RULED -> 0;
        };
        List<Candidate> others = file.committee().stream()
                .filter(candidate -> review.seats().stream()
                        .noneMatch(seat -> seat.person()
                                .account()
                                .equals(candidate.person().account())))
                .toList();
        List<Candidate> suggested = Candidate.suggested(others, free);
        return new CasePage.Seating(
                review.seats().stream().map(seat -> line(seat, reader)).toList(),
                free,
                stage == Stage.DIFFERS,
                others.stream()
                        .map(candidate -> new CandidateLine(
                                candidate.person().account().toString(),
                                candidate.person().name(),
                                candidate.load(),
                                suggested.contains(candidate),
                                candidate.conflicts().stream()
                                        .map(conflict -> words.say(conflict, language))
                                        .toList()))
                        .toList());
    }

    private static CasePage.SeatLine line(Seat seat, SignedIn reader) {
        return new CasePage.SeatLine(
                seat.person().account().toString(),
                seat.person().name(),
                seat.place(),
                seat.judgement().isSubmitted(),
                seat.person().account().equals(reader.account()),
                seat.replacedOn());
    }

    private CasePage.RulingForm ruling(
            ReviewFile file, SignedIn reader, @Nullable TypedRuling typed, Language language) {
        Optional<Candidate> self = file.committee().stream()
                .filter(candidate -> candidate.person().account().equals(reader.account()))
                .findFirst();
        ProposedRuling proposal = file.review().proposal();
        RequestKind kind = file.request().request().kind();
        return new CasePage.RulingForm(
                kind == RequestKind.TRAINING,
                typed == null ? TypedRulings.suggested(file) : typed,
                self.stream()
                        .flatMap(candidate -> candidate.conflicts().stream())
                        .map(conflict -> words.say(conflict, language))
                        .toList(),
                reader.is(Role.COMMITTEE),
                proposal == null
                        ? null
                        : new CasePage.ProposalCard(
                                words.say(kind, proposal.outcome(), language),
                                TypedRulings.conditions(proposal.outcome()),
                                proposal.ground(),
                                proposal.by().name(),
                                reader.account().value().equals(proposal.by().account())));
    }

    private static CasePage.ObjectionCard objection(Objection objection) {
        return new CasePage.ObjectionCard(
                objection.ruling(),
                objection.filedOn(),
                objection.grounds(),
                objection.adjournedFor(),
                objection.adjournedFor() == null && objection.settled() == null);
    }
}
