package nl.rookstopregister.attendance.usecase;

import java.util.Optional;
import nl.rookstopregister.attendance.model.Credit;
import nl.rookstopregister.attendance.model.Judge;
import nl.rookstopregister.attendance.model.Obstacle;
import nl.rookstopregister.attendance.model.Outcome;
import nl.rookstopregister.attendance.model.SessionFile;
import nl.rookstopregister.attendance.model.Sheets;
import nl.rookstopregister.attendance.model.TypedRow;
import nl.rookstopregister.attendance.model.Verdict;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.CoachId;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.training.SessionId;

/** Changes attendance after the list was closed: every change is a new line that says who, when and why. */
@UseCase
public class CorrectAttendance {

    private final OpenSessions sessions;
    private final Sheets sheets;
    private final RegisterCoaches coaches;
    private final Crediting crediting;

    CorrectAttendance(OpenSessions sessions, Sheets sheets, RegisterCoaches coaches, Crediting crediting) {
        this.sessions = sessions;
        this.sheets = sheets;
        this.coaches = coaches;
        this.crediting = crediting;
    }

    /** Somebody was there and had been forgotten. */
    public Outcome add(SessionId session, ProviderId provider, TypedRow row, String reason, Actor by) {
        return closed(session, provider)
                .map(file -> switch (judge(file).about(row, false)) {
                    case Verdict.Ready ready ->
                        done(crediting.give(file, ready.coach(), Credit.Kind.ADDED, reason, by));
                    case Verdict.Obstructed(Obstacle obstacle) -> new Outcome.Obstructed(obstacle);
                    case Verdict other -> new Outcome.NotReady(other);
                })
                .orElseGet(Outcome.NotClosedYet::new);
    }

    /** Somebody was not there after all. */
    public Outcome withdraw(SessionId session, ProviderId provider, CoachId coach, String reason, Actor by) {
        return closed(session, provider)
                .<Outcome>map(file ->
                        crediting.takeBack(file, coach, reason, by) ? new Outcome.Done(1) : new Outcome.NotThere())
                .orElseGet(Outcome.NotClosedYet::new);
    }

    private Optional<SessionFile> closed(SessionId session, ProviderId provider) {
        sheets.hold(session);
        return sessions.of(session, provider).filter(file -> file.closing() != null);
    }

    private Judge judge(SessionFile file) {
        return new Judge(coaches, file.session().lastDay(), file.withoutClosing());
    }

    private static Outcome done(boolean given) {
        return given ? new Outcome.Done(1) : new Outcome.AlreadyThere();
    }
}
