package nl.rookstopregister.attendance.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import nl.rookstopregister.norms.NormBook;
import nl.rookstopregister.norms.Parameter;
import nl.rookstopregister.norms.Parameters;
import nl.rookstopregister.shared.WorkingDays;
import nl.rookstopregister.training.Session;
import org.springframework.stereotype.Component;

/** How long things may take, as the parameters of the norm say; a term ends on a working day. */
@Component
public class AttendanceTerms {

    private final NormBook norms;
    private final Clock clock;

    AttendanceTerms(NormBook norms, Clock clock) {
        this.norms = norms;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    /** Some moment on a day of which nobody kept the hour. */
    Instant during(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
    }

    /** By the parameters of the last day: a later change does not shorten a term that runs. */
    LocalDate due(Session session) {
        return WorkingDays.onOrAfter(
                session.lastDay().plus(norms.parameters(session.lastDay()).period(Parameter.ATTENDANCE_DUE)));
    }

    /** A provider that may still hand in its list does not have to answer before. */
    LocalDate answerDue(Session session, LocalDate asked) {
        LocalDate answer =
                WorkingDays.onOrAfter(asked.plus(norms.parameters(asked).period(Parameter.ATTENDANCE_CLAIM_ANSWER)));
        LocalDate handIn = due(session);
        return answer.isBefore(handIn) ? handIn : answer;
    }

    boolean claimable(Session session) {
        LocalDate last = session.lastDay().plus(period(Parameter.ATTENDANCE_CLAIM_OPEN));
        return !session.cancelled() && !today().isBefore(session.lastDay()) && !today().isAfter(last);
    }

    public Period period(Parameter parameter) {
        return norms.parameters(today()).period(parameter);
    }

    public Parameters.Value value(Parameter parameter) {
        return norms.parameters(today()).value(parameter);
    }
}
