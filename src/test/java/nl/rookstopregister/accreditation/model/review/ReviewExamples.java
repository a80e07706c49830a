package nl.rookstopregister.accreditation.model.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.rookstopregister.accounts.AccountId;
import nl.rookstopregister.accreditation.RequestId;
import nl.rookstopregister.accreditation.Ruling.Outcome;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.Days;

/** Cases at every stage, for tests. */
public final class ReviewExamples {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    public static final List<String> CRITERIA = List.of("aims", "competences", "trainers");
    public static final Reviewer ANNA = reviewer("Anna");
    public static final Reviewer BRAM = reviewer("Bram");
    public static final Reviewer CARO = reviewer("Caro");
    public static final Reviewer DIRK = reviewer("Dirk");
    public static final Advice.Grant TWELVE_POINTS = new Advice.Grant(12, 36, List.of());

    private ReviewExamples() {}

    public static Reviewer reviewer(String name) {
        return new Reviewer(new AccountId(UUID.nameUUIDFromBytes(name.getBytes())), name);
    }

    public static Candidate free(Reviewer person) {
        return new Candidate(person, 0, List.of());
    }

    public static Actor actor(Reviewer person) {
        return new Actor(person.account().value(), person.name());
    }

    public static Review fresh() {
        return Review.open(ReviewId.random(), RequestId.random(), Round.REQUEST, CRITERIA);
    }

    /** Anna and Bram sit. */
    public static Review assigned() {
        return taken(taken(fresh().assign(free(ANNA), TODAY)).assign(free(BRAM), TODAY));
    }

    public static Review agreed() {
        return handedIn(handedIn(assigned(), ANNA, all(Score.MET, TWELVE_POINTS)), BRAM, all(Score.MET, TWELVE_POINTS));
    }

    public static Review differs() {
        return handedIn(
                handedIn(assigned(), ANNA, all(Score.MET, TWELVE_POINTS)),
                BRAM,
                all(Score.NOT_MET, new Advice.Refuse()));
    }

    public static Review handedIn(Review review, Reviewer person, Judgement judgement) {
        return taken(taken(review.save(person.account(), judgement)).submit(person.account(), TODAY));
    }

    /** The same score on everything, with grounds. */
    public static Judgement all(Score score, Advice advice) {
        Judgement judgement = Judgement.NONE;
        for (String criterion : CRITERIA) {
            judgement = judgement.with(criterion, new Scored(score, "Zie het programma."));
        }
        return judgement.advising(advice, "Zo is het.");
    }

    public static ProposedRuling ruling(int points, Reviewer by, String ground) {
        return new ProposedRuling(
                new Outcome.Granted(points, new Days(TODAY, TODAY.plusYears(3)), List.of()), ground, actor(by));
    }

    public static Review taken(Step step) {
        if (step instanceof Step.Taken(Review review)) {
            return review;
        }
        throw new AssertionError("Not taken: " + step);
    }
}
