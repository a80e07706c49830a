package nl.rookstopregister.norms.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.rookstopregister.norms.Asked;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.norms.Recognition;
import nl.rookstopregister.norms.Statement;
import nl.rookstopregister.norms.Status;
import nl.rookstopregister.shared.Days;
import org.jspecify.annotations.Nullable;

/** Adds up points, those that are sure and those that may still become so. */
final class PointsJudge implements Judge {

    private static final int PERCENT = 100;

    private final PointsGathered norm;
    private final Asked asked;
    private final int proofs;
    private final int freePoints;
    private final ToldTwice toldTwice;

    PointsJudge(PointsGathered norm, Asked asked) {
        this.norm = norm;
        this.asked = asked;
        this.proofs = Objection.bits(norm.proof());
        this.freePoints = norm.points() * (PERCENT - norm.accreditedShare()) / PERCENT;
        this.toldTwice = new ToldTwice(norm.sameTrainingMonths());
    }

    @Override
    public Finding judge(Case subject) {
        Days term = subject.term(norm.months());
        Weighing weighing = new Weighing();
        Tally sure = new Tally();
        Tally possible = new Tally();
        Set<Fact> again = toldTwice.in(
                subject.facts, training -> objection(training, training.accreditation(), term, subject.day));
        for (Fact fact : subject.facts) {
            if (fact instanceof Fact.PointsEarned earned) {
                weigh(fact, earned.points(), earned.accreditation(), term, subject, weighing, sure, possible);
            } else if (fact instanceof Fact.TrainingCompleted completed
                    && completed.training().points() > 0) {
                if (again.contains(fact)) {
                    weighing.leaveOut(fact, Objection.COUNTED_ALREADY);
                    continue;
                }
                int points = completed.training().points();
                weigh(fact, points, completed.accreditation(), term, subject, weighing, sure, possible);
            }
        }
        return finding(sure, possible, weighing);
    }

    private void weigh(
            Fact fact,
            int points,
            Recognition accreditation,
            Days term,
            Case subject,
            Weighing weighing,
            Tally sure,
            Tally possible) {
        boolean accredited = accreditation == Recognition.RECOGNISED;
        Objection objection = objection(fact, accreditation, term, subject.day);
        if (objection == null) {
            weighing.count(fact);
            sure.add(points, accredited, fact.on(), term);
        } else {
            weighing.leaveOut(fact, objection);
        }
        if (objection == null || objection.open) {
            possible.add(points, accredited || objection == Objection.RECOGNITION_UNKNOWN, fact.on(), term);
        }
    }

    private @Nullable Objection objection(Fact fact, Recognition accreditation, Days term, LocalDate day) {
        Objection outside = Objection.outside(term, fact.on());
        if (outside != null) {
            return outside;
        }
        return freePoints > 0 ? Objection.to(fact, proofs, day) : Objection.to(fact, accreditation, proofs, day);
    }

    private Finding finding(Tally sure, Tally possible, Weighing weighing) {
        int points = sure.points(freePoints);
        int years = sure.years();
        Statement found = Statement.of("points-gathered.found", points, years);
        if (points >= norm.points() && years >= norm.calendarYears()) {
            return new Finding(asked, Status.MET, found, null, weighing.result(), List.of());
        }
        if (possible.points(freePoints) >= norm.points() && possible.years() >= norm.calendarYears()) {
            return new Finding(
                    asked, Status.NOT_YET_KNOWN, found, OneFact.PROOF_WOULD_DO, weighing.result(), List.of());
        }
        Statement wouldMeet = Statement.of(
                "points-gathered.would-meet",
                Math.max(0, norm.points() - points),
                Math.max(0, norm.calendarYears() - years));
        return new Finding(asked, Status.NOT_MET, found, wouldMeet, weighing.result(), List.of());
    }

    /** Points so far, and the calendar years that they fall in. */
    private static final class Tally {

        private int accredited;
        private int free;
        private long years;

        void add(int points, boolean isAccredited, LocalDate on, Days term) {
            if (points <= 0) {
                return;
            }
            accredited += isAccredited ? points : 0;
            free += isAccredited ? 0 : points;
            years |= 1L << (on.getYear() - term.from().getYear());
        }

        int points(int freePoints) {
            return accredited + Math.min(free, freePoints);
        }

        int years() {
            return Long.bitCount(years);
        }
    }
}
