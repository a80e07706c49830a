package nl.rookstopregister.attendance.usecase;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.rookstopregister.attendance.model.Closing;
import nl.rookstopregister.attendance.model.Credit;
import nl.rookstopregister.attendance.model.Judge;
import nl.rookstopregister.attendance.model.Line;
import nl.rookstopregister.attendance.model.Obstacle;
import nl.rookstopregister.attendance.model.Outcome;
import nl.rookstopregister.attendance.model.SessionFile;
import nl.rookstopregister.attendance.model.Sheets;
import nl.rookstopregister.attendance.model.Verdict;
import nl.rookstopregister.providers.ProviderId;
import nl.rookstopregister.shared.Actor;
import nl.rookstopregister.shared.UseCase;
import nl.rookstopregister.training.SessionId;

/** Closes the list of a session: who stands on it and fits gets the points, once, and not before. */
@UseCase
public class CloseList {

    private final OpenSessions sessions;
    private final Sheets sheets;
    private final RegisterCoaches coaches;
    private final Crediting crediting;
    private final AttendanceTerms terms;

    CloseList(
            OpenSessions sessions, Sheets sheets, RegisterCoaches coaches, Crediting crediting, AttendanceTerms terms) {
        this.sessions = sessions;
        this.sheets = sheets;
        this.coaches = coaches;
        this.crediting = crediting;
        this.terms = terms;
    }

    /**
     * Empty when there is no such session of this provider.
     *
     * @param leaveOut whether lines that do not fit are left out on purpose; otherwise one of them stops it
     */
    public Optional<Outcome> close(SessionId session, ProviderId provider, boolean leaveOut, Actor by) {
        sheets.hold(session);
        return sessions.of(session, provider).map(file -> close(file, leaveOut, by));
    }

    Outcome close(SessionFile file, boolean leaveOut, Actor by) {
        Obstacle obstacle = file.obstacle();
        if (obstacle != null) {
            return new Outcome.Obstructed(obstacle);
        }
        Judge judge = file.judge(coaches);
        List<Line> lines = sheets.lines(file.session().id());
        List<Verdict.Ready> ready = lines.stream()
                .map(line -> judge.about(line.row(), line.nameConfirmed()))
                .filter(Verdict.Ready.class::isInstance)
                .map(Verdict.Ready.class::cast)
                .toList();
        int leftOut = lines.size() - ready.size();
        if (leftOut > 0 && !leaveOut) {
            return new Outcome.MismatchesOpen(leftOut);
        }
        if (!sheets.close(closing(file, leftOut, by))) {
            return new Outcome.Obstructed(Obstacle.CLOSED);
        }
        ready.forEach(each -> crediting.give(file, each.coach(), Credit.Kind.GRANTED, "", by));
        return new Outcome.Done(ready.size());
    }

    private Closing closing(SessionFile file, int leftOut, Actor by) {
        return new Closing(
                file.session().id(),
                file.session().provider(),
                Objects.requireNonNull(file.training(), "only an accredited training has no obstacle")
                        .training(),
                file.session().lastDay(),
                terms.now(),
                by,
                leftOut);
    }
}
