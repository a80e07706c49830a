package nl.rookstopregister.norms.model;

import java.time.LocalDate;
import java.util.List;
import nl.rookstopregister.norms.Asked;
import nl.rookstopregister.norms.Finding;
import nl.rookstopregister.norms.Finding.Weighed;
import nl.rookstopregister.norms.Statement;
import nl.rookstopregister.norms.Status;

/** Has not been a candidate for longer than so many months. */
public record CandidateTimeLeft(
        Heading heading, @Within(least = 1) int months) implements Requirement {

    @Override
    public List<Object> asks() {
        return List.of(months);
    }

    @Override
    public Judge judge(Asked asked) {
        Finding notYet = new Finding(
                asked, Status.MET, Statement.of("candidate-time-left.new"), null, Weighed.NOTHING, List.of());
        return subject -> {
            LocalDate since = subject.standing.firstCandidate();
            return since == null ? notYet : finding(asked, since, subject.day);
        };
    }

    private Finding finding(Asked asked, LocalDate since, LocalDate day) {
        LocalDate until = since.plusMonths(months);
        boolean left = day.isBefore(until);
        return new Finding(
                asked,
                left ? Status.MET : Status.NOT_MET,
                Statement.of("candidate-time-left.found", since, until.minusDays(1)),
                left ? null : Statement.of("candidate-time-left.would-meet"),
                Weighed.NOTHING,
                List.of());
    }
}
