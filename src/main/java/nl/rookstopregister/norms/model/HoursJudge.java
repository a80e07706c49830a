package nl.rookstopregister.norms.model;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.norms.Asked;
import nl.rookstopregister.norms.Fact;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.norms.Statement;
import nl.rookstopregister.norms.Status;
import nl.rookstopregister.shared.Days;

/** Adds up hours per year of the term. */
final class HoursJudge implements Judge {

    private static final int MINUTES = 60;

    private final HoursGuided norm;
    private final Asked asked;
    private final int proofs;

    HoursJudge(HoursGuided norm, Asked asked) {
        this.norm = norm;
        this.asked = asked;
        this.proofs = Objection.bits(norm.proof());
    }

    @Override
    public Finding judge(Case subject) {
        Days term = subject.term(norm.months());
        Weighing weighing = new Weighing();
        Tally sure = new Tally();
        Tally possible = new Tally();
        for (Fact fact : subject.facts) {
            if (fact instanceof Fact.GuidanceHours hours) {
                Objection outside = Objection.outside(term, hours.on());
                Objection objection =
                        outside == null ? Objection.to(fact, hours.recognition(), proofs, subject.day) : outside;
                if (objection == null) {
                    weighing.count(fact);
                    sure.add(hours, term);
                } else {
                    weighing.leaveOut(fact, objection);
                }
                if (objection == null || objection.open) {
                    possible.add(hours, term);
                }
            }
        }
        return finding(sure, possible, term, weighing);
    }

    private Finding finding(Tally sure, Tally possible, Days term, Weighing weighing) {
        int years = Long.bitCount(sure.years);
        Statement found = Statement.of("hours-guided.found", sure.minutes / MINUTES, sure.minutes % MINUTES, years);
        if (meets(sure)) {
            return new Finding(asked, Status.MET, found, null, weighing.result(), List.of());
        }
        if (meets(possible)) {
            return new Finding(
                    asked, Status.NOT_YET_KNOWN, found, OneFact.PROOF_WOULD_DO, weighing.result(), List.of());
        }
        int missing = Math.max(0, norm.hours() * MINUTES - sure.minutes);
        Statement wouldMeet = Statement.of(
                "hours-guided.would-meet",
                (missing + MINUTES - 1) / MINUTES,
                Math.max(0, norm.years() - years),
                emptyYears(sure.years, term));
        return new Finding(asked, Status.NOT_MET, found, wouldMeet, weighing.result(), List.of());
    }

    private boolean meets(Tally tally) {
        return tally.minutes >= norm.hours() * MINUTES && Long.bitCount(tally.years) >= norm.years();
    }

    /** The years without hours, by the calendar years in which each begins and ends. */
    private String emptyYears(long years, Days term) {
        StringBuilder empty = new StringBuilder();
        LocalDate begin = term.from();
        for (int year = 0; begin.isBefore(term.until()); year++) {
            LocalDate next = term.from().plusYears(year + 1L);
            if ((years & 1L << year) == 0) {
                int last = next.minusDays(1).getYear();
                empty.append(empty.isEmpty() ? "" : ", ").append(begin.getYear());
                empty.append(last == begin.getYear() ? "" : "/" + last);
            }
            begin = next;
        }
        return empty.toString();
    }

    /** Minutes so far, and the years of the term that they fall in. */
    private static final class Tally {

        private int minutes;
        private long years;

        void add(Fact.GuidanceHours hours, Days term) {
            if (hours.minutes() > 0) {
                minutes += hours.minutes();
                years |= 1L << yearOf(hours.on(), term.from());
            }
        }

        private static int yearOf(LocalDate day, LocalDate from) {
            int years = day.getYear() - from.getYear();
            boolean before = day.getMonthValue() < from.getMonthValue()
                    || day.getMonthValue() == from.getMonthValue() && day.getDayOfMonth() < from.getDayOfMonth();
            return before ? years - 1 : years;
        }
    }
}
