package nl.rookstopregister.accreditation.usecase;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accounts.SignedIn;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.RequestIntake.People;
import nl.rookstopregister.accreditation.RequestIntake.Reached;
import nl.rookstopregister.accreditation.Ruling.Outcome;
import nl.rookstopregister.accreditation.model.review.Advice;
import nl.rookstopregister.accreditation.model.review.Candidate;
import nl.rookstopregister.accreditation.model.review.Judgement;
import nl.rookstopregister.accreditation.model.review.Review;
import nl.rookstopregister.accreditation.model.review.Score;
import nl.rookstopregister.accreditation.model.review.Scored;
import nl.rookstopregister.accreditation.model.review.Step;
import nl.rookstopregister.shared.Days;
import org.springframework.stereotype.Component;

/** Judges invented requests by the same steps that real people take, as far as they have to be. */
@Component
class InventedJudging {

    private static final String WELL = "Duidelijk beschreven (demonstratie).";
    private static final String BADLY = "Staat niet in de aanvraag (demonstratie).";

    private final ReadReviews reviews;
    private final AssignReviewers assignReviewers;
    private final JudgeRequest judgeRequest;
    private final TakeRuling takeRuling;

    InventedJudging(
            ReadReviews reviews, AssignReviewers assignReviewers, JudgeRequest judgeRequest, TakeRuling takeRuling) {
        this.reviews = reviews;
        this.assignReviewers = assignReviewers;
        this.judgeRequest = judgeRequest;
        this.takeRuling = takeRuling;
    }

    void bring(RequestId request, Reached reached, People people) {
        if (reached.compareTo(Reached.JUDGING) < 0) {
            return;
        }
        Review review = reviews.of(request).getFirst();
        ReviewFile file = reviews.find(review.id()).orElseThrow();
        List<SignedIn> pair = pair(file, people);
        List<AccountId> accounts = pair.stream().map(SignedIn::account).toList();
        taken(assignReviewers.assign(review.id(), accounts, people.office()).orElseThrow());
        if (reached == Reached.JUDGING) {
            return;
        }
        boolean good = reached != Reached.REFUSED;
        submit(file, pair.getFirst(), good);
        submit(file, pair.getLast(), good && reached != Reached.DIFFERING);
        if (reached.compareTo(Reached.GRANTED) >= 0) {
            rule(file, pair.getFirst(), good);
        }
    }

    private static List<SignedIn> pair(ReviewFile file, People people) {
        List<AccountId> suggested = Candidate.suggested(file.committee(), 2).stream()
                .map(candidate -> candidate.person().account())
                .toList();
        return people.committee().stream()
                .filter(person -> suggested.contains(person.account()))
                .toList();
    }

    private void submit(ReviewFile file, SignedIn reviewer, boolean good) {
        Judgement judgement = Judgement.NONE;
        for (String criterion : file.review().criteria()) {
            judgement =
                    judgement.with(criterion, good ? new Scored(Score.MET, WELL) : new Scored(Score.NOT_MET, BADLY));
        }
        Advice advice = good ? new Advice.Grant(points(file), file.terms().months(), List.of()) : new Advice.Refuse();
        taken(judgeRequest
                .submit(file.review().id(), reviewer, judgement.advising(advice, good ? WELL : BADLY))
                .orElseThrow());
    }

    private void rule(ReviewFile file, SignedIn by, boolean grants) {
        LocalDate today = file.terms().today();
        Days during = new Days(today, today.plusMonths(file.terms().months()));
        Outcome outcome = grants ? new Outcome.Granted(points(file), during, List.of()) : new Outcome.Refused();
        taken(takeRuling
                .rule(file.review().id(), by, outcome, grants ? "" : BADLY)
                .orElseThrow());
    }

    private static int points(ReviewFile file) {
        return file.request().form().suggestedPoints(file.request().answers());
    }

    private static void taken(Step step) {
        if (!(step instanceof Step.Taken)) {
            throw new IllegalStateException("An invented request cannot be judged so: " + step);
        }
    }
}
