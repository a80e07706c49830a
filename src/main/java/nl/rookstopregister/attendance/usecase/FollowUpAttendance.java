package nl.rookstopregister.attendance.usecase;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import nl.rookstopregister.attendance.model.AnsweredRequests;
import nl.rookstopregister.attendance.model.Claim;
import nl.rookstopregister.attendance.model.SessionFile;
import nl.rookstopregister.attendance.model.SessionFile.Stage;
import nl.rookstopregister.providers.Provider;
import nl.rookstopregister.providers.Providers;
import nl.rookstopregister.shared.UseCase;

/** Reminds providers of lists and questions before their last day and after it; each reminder goes out once. */
@UseCase
public class FollowUpAttendance {

    private static final Period BEFORE_A_LIST = Period.ofWeeks(1);
    private static final Period BEFORE_AN_ANSWER = Period.ofDays(3);
    /** A reminder that was missed for so long, because the register stood still, helps nobody. */
    private static final Period TOO_LATE = Period.ofWeeks(4);
    /** A machine that asks again asks within days. */
    private static final Duration ANSWERS_KEPT = Duration.ofDays(7);

    private final Providers providers;
    private final OpenSessions sessions;
    private final AnswerClaims questions;
    private final AnsweredRequests answered;
    private final AttendanceMail mail;
    private final AttendanceTerms terms;

    FollowUpAttendance(
            Providers providers,
            OpenSessions sessions,
            AnswerClaims questions,
            AnsweredRequests answered,
            AttendanceMail mail,
            AttendanceTerms terms) {
        this.providers = providers;
        this.sessions = sessions;
        this.questions = questions;
        this.answered = answered;
        this.mail = mail;
        this.terms = terms;
    }

    /** A list that was not handed in, and whose it is. */
    public record Missing(SessionFile file, Provider provider) {}

    public void everyDay() {
        LocalDate today = terms.today();
        providers.all().forEach(provider -> sessions.of(provider.id()).forEach(file -> remind(file, today)));
        questions.open().forEach(claim -> remind(claim, today));
        answered.forgetBefore(terms.now().minus(ANSWERS_KEPT));
    }

    /** The longest overdue first. */
    public List<Missing> overdueLists() {
        return providers.all().stream()
                .flatMap(provider -> sessions.of(provider.id()).stream()
                        .filter(file -> file.stage() == Stage.OVERDUE)
                        .map(file -> new Missing(file, provider)))
                .sorted(Comparator.comparing(missing -> missing.file().due()))
                .toList();
    }

    private void remind(SessionFile file, LocalDate today) {
        switch (file.stage()) {
            case OPEN -> {
                if (!today.isBefore(file.due().minus(BEFORE_A_LIST))) {
                    mail.listReminder(file);
                }
            }
            case OVERDUE -> {
                if (!today.isAfter(file.due().plus(TOO_LATE))) {
                    mail.listOverdue(file);
                }
            }
            case COMING, CLOSED, NOTHING_TO_DO -> {
                // Nobody has to do anything.
            }
        }
    }

    private void remind(Claim claim, LocalDate today) {
        Claim.State state = claim.state(today);
        if (!state.waitsForProvider() || today.isBefore(claim.answerDue().minus(BEFORE_AN_ANSWER))) {
            return;
        }
        sessions.of(claim.session()).ifPresent(file -> {
            if (state == Claim.State.ASKED) {
                mail.claimReminder(claim, file.session());
            } else if (!today.isAfter(claim.answerDue().plus(TOO_LATE))) {
                mail.claimOverdue(claim, file.session());
            }
        });
    }
}
